import { createHash } from 'node:crypto'
import { CODE_PARAMETER, ORDER_ATTRIBUTE } from '@goodword/protocol'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../../browsers/browser-name.ts'
import { arrivedMessages } from '../arrived.ts'
import { borrowBrowser, handBack } from '../borrow-browser.ts'
import { eventually } from '../eventually.ts'
import { type Ground, openGround, SHOP_KEY } from './ground.ts'
import { convert, newCode, order, ready } from './page-sdk.ts'

/** How shops that have Google Analytics already say that something was bought. */
const GTAG = 'window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) }'
const purchase = (orderId: string) =>
  JSON.stringify({
    transaction_id: orderId,
    value: 20,
    currency: 'EUR',
    items: [{ item_id: 'pot', item_name: 'Clay pot', quantity: 2 }],
  })
const toDataLayer = (orderId: string) =>
  `window.dataLayer = window.dataLayer || []; dataLayer.push({ event: 'purchase', ecommerce: ${purchase(orderId)} })`
const toGtag = (orderId: string) => `${GTAG}; gtag('event', 'purchase', ${purchase(orderId)})`

let ground: Ground
let code: string
beforeAll(async () => {
  ground = await openGround()
  code = await newCode(ground.goodwordUrl, SHOP_KEY)
})
afterAll(() => ground.close())

describe.each(BROWSER_NAMES)('orders that the page announces without calling us, in %s', (name) => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    browser = await borrowBrowser(name)
  })
  afterAll(() => handBack(browser))
  beforeEach(async () => {
    ground.page = {}
    context = await browser.newContext()
    page = await context.newPage()
  })
  afterEach(() => context.close())

  const comeByLink = async () => {
    await page.goto(ground.url(`/?${CODE_PARAMETER}=${code}`))
    await page.waitForFunction(() => document.cookie)
  }
  const reported = (orderId: string) =>
    arrivedMessages(ground.arrivals).flatMap(({ message, answer }) =>
      'orderId' in message && message.orderId === orderId ? [{ ...message, status: answer?.status }] : [],
    )
  const arrives = (orderId: string, amount: string) =>
    eventually(() =>
      expect(reported(orderId)).toMatchObject([
        { amount, currency: 'EUR', touches: [{ code }], status: 'accepted' },
      ]),
    )

  it.each([
    ['dataLayer', toDataLayer],
    ['gtag()', toGtag],
  ])('a purchase in %s before our script is there is reported, once', async (way, write) => {
    const orderId = `${name}-${way}-before`
    await comeByLink()
    ground.page = { head: `<script>${write(orderId)}</script>` }
    await page.goto(ground.url('/thank-you'))
    await arrives(orderId, '20')
    expect(reported(orderId)[0]).toMatchObject({ items: [{ id: 'pot', name: 'Clay pot', quantity: 2 }] })
  })

  it.each([
    ['dataLayer', toDataLayer],
    ['gtag()', toGtag],
  ])('and in %s after it; the array stays what it was to everybody else', async (way, write) => {
    const orderId = `${name}-${way}-after`
    await comeByLink()
    ground.page = { head: `<script>window.dataLayer = [{ theirs: true }]; mine = dataLayer</script>` }
    await page.goto(ground.url('/thank-you'))
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('goodword-purchases')),
    )
    const kept = await page.evaluate((script) => {
      const { mine } = globalThis as unknown as { mine: unknown[] }
      // biome-ignore lint/security/noGlobalEval: the same text that a page would hold
      globalThis.eval(script)
      const { dataLayer } = globalThis as unknown as { dataLayer: unknown[] }
      return { same: dataLayer === mine, length: dataLayer.push({ theirs: false }) }
    }, write(orderId))
    expect(kept).toEqual({ same: true, length: 3 })
    await arrives(orderId, '20')
  })

  it('an order written into the thank-you page as JSON is reported; one that is no JSON costs a warning', async () => {
    const warnings: string[] = []
    page.on('console', (message) => warnings.push(message.text()))
    const orderId = `${name}-element`
    const element = (text: string) => `<script type="application/json" ${ORDER_ATTRIBUTE}>${text}</script>`
    await comeByLink()
    ground.page = { body: element(JSON.stringify({ ...order(1), orderId })) + element('{ "orderId": ') }
    await page.goto(ground.url('/thank-you'))
    await arrives(orderId, '20.00')
    expect(warnings.filter((text) => text.startsWith('goodword:'))).toEqual([
      expect.stringContaining('is not JSON'),
    ])
  })

  it('a purchase on a page whose address has the order key comes with its hash, and with nothing else of it', async () => {
    const orderId = `${name}-proven`
    await comeByLink()
    ground.page = { head: `<script>${toDataLayer(orderId)}</script>` }
    const key = 'wc_order_Ab12Cd34Ef56G'
    await page.goto(ground.url(`/thank-you?order-received=12&key=${key}`))
    await arrives(orderId, '20')
    expect(reported(orderId)[0]).toMatchObject({ proofs: [createHash('sha256').update(key).digest('hex')] })
    expect(JSON.stringify(ground.arrivals)).not.toContain(key)
  })

  it('says nothing of a purchase that no friend’s link brought', async () => {
    const orderId = `${name}-nobody`
    ground.page = { head: `<script>${toDataLayer(orderId)}</script>` }
    await page.goto(ground.url('/thank-you'))
    await ready(page)
    expect(await convert(page, { ...order(2), orderId })).toBe('skipped')
    expect(reported(orderId)).toEqual([])
  })
})
