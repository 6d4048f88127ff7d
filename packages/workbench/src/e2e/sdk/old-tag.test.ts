import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CODE_PARAMETER, PATHS, pinnedScript } from '@goodword/protocol'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Plugin } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../../browsers/browser-name.ts'
import { buildTag } from '../../build/build-tag.ts'
import { TAG_PLACE } from '../../build/tag-files.ts'
import { ordersArrived } from '../arrived.ts'
import { borrowBrowser, handBack } from '../borrow-browser.ts'
import { eventually } from '../eventually.ts'
import { type Ground, openGround, SHOP_KEY } from './ground.ts'
import { convert, newCode, order, ready } from './page-sdk.ts'

const OLD = TAG_PLACE
const NEW_VERSION = '99.0.0'

/** Every file of the next version has other bytes, so each has another name. */
const changed: Plugin = {
  name: 'another-version',
  renderChunk: (code) => `${code}\nglobalThis.nextVersion = true\n`,
}

/** Where the next version is built to. */
let folder: string
let names: { old: readonly string[]; next: readonly string[] }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-next-'))
  await buildTag({ say: () => {}, place: { folder, version: NEW_VERSION }, plugin: changed })
  names = { old: await readdir(OLD.folder), next: await readdir(folder) }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const chunk = (names: readonly string[], part: string) =>
  names.find((name) => new RegExp(`^goodword-${part}-[\\w-]{8}\\.js$`).test(name)) ?? `no ${part}`

it('the two versions have no chunk in common', () => {
  const scripts = names.old.filter((name) => name.endsWith('.js') && `/${name}` !== PATHS.script)
  expect(scripts.length).toBeGreaterThan(10)
  expect(names.next.filter((name) => scripts.includes(name))).toEqual([])
})

describe.each(BROWSER_NAMES)('after an update, in %s', (name) => {
  let browser: Browser
  let ground: Ground
  let context: BrowserContext
  let page: Page
  let asked: string[]
  beforeAll(async () => {
    browser = await borrowBrowser(name)
  })
  afterAll(() => handBack(browser))
  beforeEach(async () => {
    ground = await openGround({ tagFolder: OLD.folder })
    context = await browser.newContext()
    page = await context.newPage()
    asked = []
    page.on('response', (response) => {
      const file = new URL(response.url()).pathname.slice(1)
      if (file.endsWith('.js')) asked.push(`${response.status()} ${file}`)
    })
  })
  afterEach(async () => {
    await context.close()
    await ground.close()
  })

  it('a page that was open before it loads what it had not needed yet', async () => {
    ground.page = { body: '<p style="height: 5000px"></p><goodword-invite></goodword-invite>' }
    await page.goto(ground.url())
    await ready(page)
    expect(asked).toEqual(['200 goodword.js'])

    await ground.update(folder)
    await page.getByText('Sample page').last().click()
    await page.mouse.wheel(0, 6000)
    await page.getByLabel('Your e-mail address').waitFor()
    expect(asked).toContain(`200 ${chunk(names.old, 'invite')}`)
    expect(asked.join()).not.toContain(chunk(names.next, 'invite'))

    const other = await browser.newContext()
    const later = await other.newPage()
    await later.goto(ground.url())
    await ready(later)
    expect(await later.evaluate(() => Reflect.get(globalThis, 'nextVersion'))).toBe(true)
    await other.close()
  })

  it('a tag that pins the old version by its integrity captures and reports as before', async () => {
    const script = pinnedScript(OLD.version)
    const bytes = await readFile(join(OLD.folder, script))
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
    const code = await newCode(ground.goodwordUrl, SHOP_KEY)
    await ground.update(folder)
    ground.page = { script, attributes: `integrity="${integrity}"` }
    await page.goto(ground.url(`/?${CODE_PARAMETER}=${code}`))
    expect(await convert(page, order(1))).toBe('accepted')
    await eventually(() =>
      expect(ordersArrived(ground.arrivals)).toEqual([
        { orderId: 'order-1', codes: [code], status: 'accepted' },
      ]),
    )
    expect(asked).toContain(`200 ${script.slice(1)}`)
    expect(asked).toContain(`200 ${chunk(names.old, 'engine')}`)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'nextVersion'))).toBeUndefined()
  })

  it('a browser refuses a pinned script whose bytes are others', async () => {
    const integrity = `sha384-${createHash('sha384').update('others').digest('base64')}`
    const code = await newCode(ground.goodwordUrl, SHOP_KEY)
    const attributes = `integrity="${integrity}" onerror="window.refused = true"`
    ground.page = { script: pinnedScript(OLD.version), attributes }
    await page.goto(ground.url(`/?${CODE_PARAMETER}=${code}`))
    await page.waitForFunction(() => Reflect.get(globalThis, 'refused'))
    expect(await page.evaluate(() => document.cookie)).toBe('')
  })
})
