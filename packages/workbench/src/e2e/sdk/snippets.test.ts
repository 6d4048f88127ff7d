import { readFileSync } from 'node:fs'
import { CODE_PARAMETER } from '@goodword/protocol'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../../browsers/browser-name.ts'
import { inRepository } from '../../root.ts'
import { arrivedMessages } from '../arrived.ts'
import { borrowBrowser, handBack } from '../borrow-browser.ts'
import { eventually } from '../eventually.ts'
import { bundleForPage } from './bundle-for-page.ts'
import { type Ground, openGround, SHOP_KEY } from './ground.ts'
import { newCode } from './page-sdk.ts'

/** What the snippets say instead of a real shop. */
const SAMPLE_KEY = 'pk_…'
const SAMPLE_ADDRESS = 'https://refer.shop.example'

let ground: Ground
let code: string
/** Bundles do not differ by browser. */
const bundles = { page: '', worker: '' }
beforeAll(async () => {
  ground = await openGround()
  code = await newCode(ground.goodwordUrl, SHOP_KEY)
  const replace = { [SAMPLE_KEY]: SHOP_KEY, [SAMPLE_ADDRESS]: ground.goodwordUrl }
  bundles.page = await bundleForPage('src/snippets/shop/page.tsx', replace)
  bundles.worker = await bundleForPage('src/snippets/shop/worker.ts', replace)
})
afterAll(() => ground.close())

describe.each(BROWSER_NAMES)('the code in the docs, in %s', (name) => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const errors: string[] = []
  beforeAll(async () => {
    browser = await borrowBrowser(name)
  })
  afterAll(() => handBack(browser))
  beforeEach(async () => {
    context = await browser.newContext()
    page = await context.newPage()
    errors.length = 0
    page.on('pageerror', ({ message }) => errors.push(message))
  })
  afterEach(async () => {
    await context.close()
    expect(errors).toEqual([])
  })

  const orders = (from: number) =>
    arrivedMessages(ground.arrivals.slice(from)).flatMap(({ message, answer }) =>
      'orderId' in message ? [{ touches: message.touches, status: answer?.status }] : [],
    )
  const expected = () => [
    { touches: [expect.objectContaining({ code })], status: expect.stringMatching(/accepted|duplicate/) },
  ]
  /** A script that is written into a page must not end it. */
  const inline = (script: string) => script.replaceAll('</script', '<\\/script')

  it('a plain page captures, fills in the code, and reports the order', async () => {
    const from = ground.arrivals.length
    ground.page = {
      document: readFileSync(inRepository('packages/workbench/src/snippets/thank-you.html'), 'utf8')
        .replaceAll(SAMPLE_KEY, SHOP_KEY)
        .replaceAll(SAMPLE_ADDRESS, ground.goodwordUrl),
    }
    await page.goto(ground.url(`/?${CODE_PARAMETER}=${code}`))
    await eventually(() => expect(orders(from)).toEqual(expected()))
    await eventually(async () => expect(await page.getByLabel('Coupon').inputValue()).toBe(code))
  })

  it('React notices the code that was filled in, and the order is reported', async () => {
    const from = ground.arrivals.length
    const app = `<script type="module">${inline(bundles.page)}</script>`
    ground.page = { document: `<!doctype html><title>Shop</title><body>${app}</body>` }
    await page.goto(ground.url(`/?${CODE_PARAMETER}=${code}`))
    await eventually(() => expect(orders(from)).toEqual(expected()))
    await page.getByText('Your friend thanks you.').waitFor()
    // React writes its own state back at each render: a value that it had not noticed would be gone.
    const coupon = page.getByLabel('Coupon')
    await eventually(async () => expect(await coupon.inputValue()).toBe(code))
    await coupon.press('End')
    await coupon.pressSequentially('2')
    expect(await coupon.inputValue()).toBe(`${code}2`)
  })

  it('a worker may import the SDK, which does nothing there', async () => {
    const seen = ground.seen()
    ground.page = { document: '<!doctype html><title>Shop</title>' }
    await page.goto(ground.url())
    const said = page.evaluate((code) => {
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
      const worker = new Worker(address, { type: 'module' })
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data)
        worker.onerror = ({ message }) => reject(new Error(message))
      })
    }, bundles.worker)
    expect(await said).toBe('skipped')
    expect(ground.seen()).toBe(seen)
  })
})
