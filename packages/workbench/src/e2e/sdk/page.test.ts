import { CODE_PARAMETER, DEBUG_PARAMETER, OWN_CODES_KEY } from '@goodword/protocol'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../../browsers/browser-name.ts'
import { arrivedMessages } from '../arrived.ts'
import { borrowBrowser, handBack } from '../borrow-browser.ts'
import { eventually } from '../eventually.ts'
import { PLAIN_HOST } from '../hosts.ts'
import { type Ground, openGround, SHOP_KEY } from './ground.ts'
import { call, convert, newCode, order, ready } from './page-sdk.ts'

let ground: Ground
let code: string
beforeAll(async () => {
  ground = await openGround({ hosts: ['localhost', PLAIN_HOST] })
  code = await newCode(ground.goodwordUrl, SHOP_KEY)
})
afterAll(() => ground.close())

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const errors: string[] = []
  beforeAll(async () => {
    browser = await borrowBrowser(name)
  })
  afterAll(() => handBack(browser))
  beforeEach(async () => {
    ground.page = {}
    context = await browser.newContext()
    page = await context.newPage()
    errors.length = 0
    page.on('pageerror', ({ message }) => {
      // Firefox's own remark that a request failed: nothing was thrown.
      if (!message.startsWith('The Same Origin Policy disallows')) errors.push(message)
    })
  })
  afterEach(async () => {
    await context.close()
    expect(errors).toEqual([])
  })

  const withCode = (path = '/') => `${path}?${CODE_PARAMETER}=${code}`
  const cookies = () => page.evaluate(() => document.cookie)
  const loaded = (part: string) =>
    page.waitForFunction(
      (part) =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(`goodword-${part}`)),
      part,
    )
  const visits = (from: number) =>
    arrivedMessages(ground.arrivals.slice(from)).filter(({ message }) => message.type === 'visit')

  describe('the advocate’s own link', () => {
    beforeEach(async () => {
      await page.goto(ground.url('/'))
      const codes = `SOMETHING-ELSE,${code}`
      await page.evaluate(([key, codes]) => localStorage.setItem(key, codes), [
        `${OWN_CODES_KEY}:${SHOP_KEY}`,
        codes,
      ] as const)
    })

    it('is told so, and counts for nothing', async () => {
      const from = ground.arrivals.length
      await page.goto(ground.url(withCode('/p')))
      await ready(page)
      expect(await call(page, 'on', 'own')).toEqual({ code })
      expect(page.url()).toBe(ground.url('/p'))
      expect(await convert(page, order(Date.now()))).toBe('skipped')
      expect(await cookies()).toBe('')
      expect(visits(from)).toEqual([])
    })

    it('counts once somebody else on this device says so', async () => {
      const from = ground.arrivals.length
      await page.goto(ground.url(withCode('/p')))
      await ready(page)
      await call(page, 'on', 'own')
      await call(page, 'somebodyElse')
      await page.waitForFunction((code) => document.cookie.includes(code), code)
      await eventually(() => expect(visits(from)).toMatchObject([{ message: { code } }]))
      expect(await convert(page, order(Date.now()))).toBe('accepted')
    })
  })

  describe('fill', () => {
    const body = '<input id="coupon" value=""><output></output>'
    const value = () => page.locator('#coupon').inputValue()

    it('writes the friend’s code, and the page’s framework hears of it', async () => {
      ground.page = { body }
      await page.goto(ground.url(withCode()))
      await page.evaluate(() => {
        const heard: string[] = []
        for (const type of ['input', 'change']) {
          document.body.addEventListener(type, () => {
            heard.push(type)
            document.querySelector('output')?.append(heard.join())
          })
        }
      })
      await ready(page)
      expect(await call(page, 'fill', '#coupon')).toBe(true)
      expect(await value()).toBe(code)
      expect(await page.locator('output').textContent()).toBe('inputinput,change')
    })

    it('writes nothing when there is no code, or no such field', async () => {
      ground.page = { body }
      await page.goto(ground.url('/'))
      await ready(page)
      expect(await call(page, 'fill', '#coupon')).toBe(false)
      expect(await call(page, 'fill', '#other', 'MY-OWN')).toBe(false)
      expect(await value()).toBe('')
    })

    it('says that the network failed when its part cannot be fetched, and works at the next call', async () => {
      ground.page = { body }
      await page.goto(ground.url('/'))
      await ready(page)
      ground.misbehave((_, path) => (path.includes('goodword-cart') ? 'reset' : undefined))
      const failed = call(page, 'fill', '#coupon', 'MY-OWN')
      await expect(failed).rejects.toThrow('cart cannot be loaded')
      ground.misbehave(() => undefined)
      expect(await call(page, 'fill', '#coupon', 'MY-OWN')).toBe(true)
    })
  })

  describe('the developer’s overlay', () => {
    const overlay = () => page.getByText(`"shop": "${SHOP_KEY}"`)

    it('shows what was captured, and goes away', async () => {
      await page.goto(ground.url(`${withCode()}&${DEBUG_PARAMETER}`))
      await overlay().waitFor()
      await page.getByText(`"code": "${code}"`).waitFor()
      await page.getByRole('button', { name: 'Close the Goodword inspector' }).click()
      expect(await overlay().count()).toBe(0)
    })

    it('is not there for the visitors of a shop, but after explain() in this tab', async () => {
      const address = ground.url(`/?${DEBUG_PARAMETER}`, PLAIN_HOST)
      await page.goto(address)
      await loaded('inspect')
      expect(await call(page, 'fill', '#none')).toBe(false)
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
      expect(await call(page, 'explain')).toMatchObject({ shop: SHOP_KEY, touches: [] })
      await overlay().waitFor()
      await page.goto(address)
      await overlay().waitFor()
    })

    it('without consent is there once explain() was called in this page, and leaves nothing on the device', async () => {
      ground.page = { attributes: 'data-consent="required"' }
      await page.goto(ground.url(`/?${DEBUG_PARAMETER}`, PLAIN_HOST))
      await call(page, 'explain')
      await overlay().waitFor()
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    })
  })

  it('only being prepared, does nothing until somebody looks at it', async () => {
    // No engine prerenders while it is being driven, so the page is told that it is, and then that it is not.
    await page.addInitScript(() => {
      let waiting = true
      Object.defineProperty(document, 'prerendering', { get: () => waiting })
      document.addEventListener('look', () => {
        waiting = false
        document.dispatchEvent(new Event('prerenderingchange'))
      })
    })
    const from = ground.arrivals.length
    await page.goto(ground.url(withCode()))
    await ready(page)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => [document.cookie, localStorage.length + sessionStorage.length])).toEqual(
      ['', 0],
    )
    expect(page.url()).toContain(code)
    expect(visits(from)).toEqual([])
    await page.evaluate(() => document.dispatchEvent(new Event('look')))
    await page.waitForFunction(() => document.cookie)
    await eventually(() => expect(visits(from)).toMatchObject([{ message: { code } }]))
  })

  it('asks a server that answers under a path of the page’s own host', async () => {
    ground.page = { attributes: 'data-api="/goodword/"' }
    await page.goto(ground.url(withCode()))
    expect(await convert(page, order(Date.now()))).toBe('accepted')
    expect(await call(page, 'explain')).toMatchObject({
      api: '/goodword',
      safari: 'kept',
      dryRun: { credited: true },
    })
  })

  it('writes the code into a cart field that the shop draws after everything else', async () => {
    ground.page = { attributes: 'data-cart="#late"' }
    await page.goto(ground.url(withCode()))
    await loaded('cart')
    for (const _ of ['first', 'drawn anew']) {
      await page.evaluate(() => {
        document.querySelector('form')?.remove()
        document.body.insertAdjacentHTML('beforeend', '<form><input id="late"></form>')
      })
      await page.waitForFunction((code) => document.querySelector('input')?.value === code, code)
    }
  })

  describe('options in the address of the script', () => {
    const tag = () => `${ground.goodwordUrl}/goodword.js?shop=${SHOP_KEY}&consent=required`
    const document = (script: string) =>
      `<!doctype html><html lang="en"><title>Shop</title><body>${script}</body></html>`

    it.each([
      ['in a tag without attributes', () => `<script type="module" async src="${tag()}"></script>`],
      [
        'in a tag that another script has put into the page',
        () =>
          `<script>document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '${tag()}' }))</script>`,
      ],
    ])('count %s', async (_, script) => {
      ground.page = { document: document(script()) }
      await page.goto(ground.url(withCode()))
      expect(await convert(page, order(Date.now()))).toBe('accepted')
      // Without consent nothing is kept: that option arrived as well.
      expect(await cookies()).toBe('')
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    })
  })
})
