import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../../browsers/browser-name.ts'
import { borrowBrowser, handBack } from '../borrow-browser.ts'
import { type Ground, openGround } from './ground.ts'
import { convert, order, ready } from './page-sdk.ts'

let ground: Ground
beforeAll(async () => {
  ground = await openGround()
})
afterAll(() => ground.close())

/** Notes each call that comes out of goodword.js of what wakes a page up, or makes it work out its layout. */
function spy() {
  const noted: string[] = []
  Object.assign(globalThis, { noted })
  const note = (name: string) => {
    if (new Error().stack?.includes('/goodword')) noted.push(name)
  }
  const watchMethod = (owner: object, name: string) => {
    const original: unknown = Reflect.get(owner, name)
    if (typeof original !== 'function') return
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      note(name)
      return Reflect.apply(original, this, given)
    })
  }
  const watchGetter = (owner: object, name: string) => {
    const { get } = Object.getOwnPropertyDescriptor(owner, name) ?? {}
    if (!get) return
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        note(name)
        return Reflect.apply(get, this, [])
      },
    })
  }
  const wakers = [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
    'queueMicrotask',
  ]
  for (const name of [...wakers, 'getComputedStyle', 'scrollTo', 'fetch']) watchMethod(globalThis, name)
  for (const name of ['getBoundingClientRect', 'getClientRects', 'scrollIntoView'])
    watchMethod(Element.prototype, name)
  for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'innerText'])
    watchGetter(HTMLElement.prototype, name)
  for (const name of ['clientWidth', 'clientHeight', 'scrollTop', 'scrollHeight'])
    watchGetter(Element.prototype, name)
  for (const name of ['innerWidth', 'innerHeight', 'scrollX', 'scrollY']) watchGetter(globalThis, name)
}

describe.each(BROWSER_NAMES)('a page view with nothing to say, in %s', (name) => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    browser = await borrowBrowser(name)
  })
  afterAll(() => handBack(browser))
  beforeEach(async () => {
    context = await browser.newContext()
    page = await context.newPage()
    await page.addInitScript(spy)
  })
  afterEach(() => context.close())

  const noted = () => page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)

  it('asks for one file, sets no timer, polls nothing and reads no layout', async () => {
    const seen = ground.seen()
    await page.goto(ground.url('/'))
    await ready(page)
    await page.waitForLoadState('networkidle')
    expect(await noted()).toEqual([])
    expect(ground.seen()).toBe(seen + 1)
  })

  it('while an order does: so this would be noticed', async () => {
    await page.goto(ground.url('/'))
    expect(await convert(page, order(Date.now()))).toBe('skipped')
    expect(await noted()).toContain('setTimeout')
  })
})
