import { INSTANCE_KEY } from '@goodword/protocol'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../../browsers/browser-name.ts'
import { arrivedMessages } from '../arrived.ts'
import { borrowBrowser, handBack } from '../borrow-browser.ts'
import { eventually } from '../eventually.ts'
import { PLAIN_HOST } from '../hosts.ts'
import { type Ground, openGround, SHOP_KEY } from './ground.ts'
import { call, convert, newCode, order, ready } from './page-sdk.ts'

describe.each(BROWSER_NAMES)('consent in %s', (name) => {
  let browser: Browser
  let ground: Ground
  let context: BrowserContext
  let page: Page
  let code: string
  /** How much had arrived before this test. */
  let heard: number
  beforeAll(async () => {
    browser = await borrowBrowser(name)
    ground = await openGround({ hosts: ['localhost', PLAIN_HOST] })
    code = await newCode(ground.goodwordUrl, SHOP_KEY)
  })
  afterAll(async () => {
    await handBack(browser)
    await ground.close()
  })
  beforeEach(async () => {
    ground.page = { attributes: 'data-consent="required"', body: '<a href="/thank-you">Buy</a>' }
    heard = ground.arrivals.length
    context = await browser.newContext()
    page = await context.newPage()
  })
  afterEach(() => context.close())

  /** Everything that the page has on this device. */
  const onDevice = () =>
    page.evaluate(() =>
      [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(),
    )
  const push = (command: unknown[]) =>
    page.evaluate((command) => {
      const { goodwordQueue } = globalThis as unknown as { goodwordQueue: unknown[] }
      goodwordQueue.push(command)
    }, command)
  const consentIs = () =>
    page.evaluate(
      (key) => (globalThis as unknown as Record<symbol, { consent: string }>)[Symbol.for(key)]?.consent,
      INSTANCE_KEY,
    )
  const conversion = (orderId: string) =>
    arrivedMessages(ground.arrivals).find(
      ({ message }) => 'orderId' in message && message.orderId === orderId,
    )

  /** What this test's page has told of its arrival. */
  const visits = () =>
    arrivedMessages(ground.arrivals.slice(heard)).filter(({ message }) => message.type === 'visit')

  it('required: a whole purchase leaves nothing on the device, and the code rides on the shop’s own links', async () => {
    await page.goto(ground.url(`/?gw=${code}&gwc=email`))
    await ready(page)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('goodword-links')),
    )
    expect(page.url()).toContain(`gw=${code}`)
    expect(await onDevice()).toBe('')
    await page.getByRole('link', { name: 'Buy' }).click()
    await page.waitForURL(/thank-you/)
    expect(page.url()).toBe(ground.url(`/thank-you?gw=${code}&gwc=email`))
    const bought = order(Date.now())
    expect(await convert(page, bought)).toBe('accepted')
    expect(conversion(bought.orderId)?.message).toMatchObject({ touches: [{ code, channel: 'email' }] })
    expect(await onDevice()).toBe('')
    expect(visits()).toEqual([])
  })

  it('required: a checkout that sends a form and leads on from its answer keeps the code too', async () => {
    ground.page = {
      attributes: 'data-consent="required"',
      body: '<form method="post" action="/buy"><input name="size" value="L"><button>Order now</button></form>',
    }
    await page.goto(ground.url(`/?gw=${code}&gwc=email`))
    await ready(page)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('goodword-links')),
    )
    await page.getByRole('button', { name: 'Order now' }).click()
    await page.waitForURL(/thank-you/)
    const bought = order(Date.now())
    expect(await convert(page, bought)).toBe('accepted')
    expect(conversion(bought.orderId)?.message).toMatchObject({ touches: [{ code, channel: 'email' }] })
    expect(await onDevice()).toBe('')
  })

  it('required: nothing is written even for a moment, on a page without https and its Web Locks too', async () => {
    await page.addInitScript(() => {
      const written: string[] = []
      Object.assign(globalThis, { written })
      Storage.prototype.setItem = (key) => void written.push(key)
    })
    await page.goto(ground.url(`/?gw=${code}`, PLAIN_HOST))
    expect(await convert(page, order(Date.now()))).toBe('accepted')
    expect(await page.evaluate(() => 'locks' in navigator)).toBe(false)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'written'))).toEqual([])
    expect(await onDevice()).toBe('')
  })

  it('required → granted: the touch is written with the time of its capture, and only then is the visit told', async () => {
    await page.goto(ground.url(`/?gw=${code}`))
    await ready(page)
    await call(page, 'on', 'captured')
    const before = Date.now()
    await new Promise((wake) => setTimeout(wake, 300))
    expect(visits()).toEqual([])
    await push(['setConsent', 'granted'])
    await page.waitForFunction(() => document.cookie.includes('goodword='))
    await page.waitForURL(ground.url('/'))
    await eventually(() => expect(visits()).toHaveLength(1))
    const time = Number.parseInt((await page.evaluate(() => document.cookie)).split('.')[2] ?? '', 36)
    expect(time).toBeLessThanOrEqual(before)
  })

  it('required → denied: the touch is forgotten, nothing is written, a typed code still works', async () => {
    await page.goto(ground.url(`/?gw=${code}`))
    await ready(page)
    await push(['setConsent', 'denied'])
    await eventually(async () => expect(await consentIs()).toBe('denied'))
    const bought = order(Date.now())
    expect(await convert(page, bought)).toBe('skipped')
    expect(await convert(page, { ...bought, coupon: code })).toBe('accepted')
    expect(await onDevice()).toBe('')
  })

  it('granted → withdrawn: all of ours leaves the device', async () => {
    await page.goto(ground.url(`/?gw=${code}`))
    await ready(page)
    await push(['setConsent', 'granted'])
    await page.waitForFunction(() => document.cookie.includes('goodword='))
    await push(['setConsent', 'denied'])
    await eventually(async () => expect(await onDevice()).toBe(''))
    await page.goto(ground.url('/'))
    await ready(page)
    expect(await convert(page, order(Date.now()))).toBe('skipped')
  })

  it('Google Consent Mode is followed when told to', async () => {
    ground.page = {
      attributes: 'data-consent="required" data-consent-mode',
      head: `<script>
        window.dataLayer = window.dataLayer || []
        function gtag() { dataLayer.push(arguments) }
        gtag('consent', 'default', { ad_storage: 'denied' })
      </script>`,
    }
    await page.goto(ground.url(`/?gw=${code}`))
    await ready(page)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('goodword-consentMode')),
    )
    expect(await consentIs()).toBe('required')
    expect(await onDevice()).toBe('')
    const choose = (storage: string) =>
      page.evaluate((ad_storage) => {
        ;(globalThis as unknown as { gtag(...all: unknown[]): void }).gtag('consent', 'update', {
          ad_storage,
        })
      }, storage)
    // What the landing page saw before the shopper answered is written now.
    await choose('granted')
    await page.waitForFunction((code) => document.cookie.includes(code), code)
    await choose('denied')
    await eventually(async () => expect(await onDevice()).toBe(''))
  })
})
