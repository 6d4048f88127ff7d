import { PATHS } from '@goodword/protocol'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { borrowBrowser, handBack } from './borrow-browser.ts'
import { join } from './shopper.ts'
import type { Site } from './site.ts'
import { SITES } from './sites.ts'

/** The built files, from another origin than the shop's. */
describe('parts of the invitation', () => {
  let browser: Browser
  let site: Site
  let page: Page
  let asked: string[] = []
  beforeAll(async () => {
    const [shop] = SITES
    if (!shop) throw new Error('there is no sample shop')
    site = await shop.open()
    browser = await borrowBrowser('chromium')
  })
  afterAll(async () => {
    await handBack(browser)
    await site.close()
  })
  beforeEach(async () => {
    asked = []
    const context = await browser.newContext()
    page = await context.newPage()
    page.on('request', (request) => asked.push(request.url()))
  })
  const files = (part: string) => asked.filter((url) => url.includes(`goodword-invite-${part}-`))

  it('are not asked for on pages without an element in sight, where the script is the only request', async () => {
    for (const path of ['/', '/cart', '/checkout']) {
      asked = []
      await page.goto(site.shopUrl + path)
      await page.waitForLoadState('networkidle')
      expect(asked.filter((url) => url.startsWith(site.goodwordUrl))).toEqual([
        site.goodwordUrl + PATHS.script,
      ])
    }
  })

  it('come from the server of the script when they are asked for, and not before', async () => {
    await join(page, site.shopUrl, 'sample-parts@example.com')
    expect(files('studio').concat(files('qr'), files('guide'), files('overlay'))).toEqual([])
    await page.getByRole('button', { name: 'QR code' }).click()
    await page.getByRole('img', { name: 'QR code that opens your link' }).waitFor()
    expect(new URL(files('qr')[0] ?? '').origin).toBe(new URL(site.goodwordUrl).origin)
  })

  it.each(['open-invitation', 'overlay'])(
    'leave a link that was to open them a link where %s cannot be had',
    async (part) => {
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.route(new RegExp(`goodword-invite-${part}-`), (route) => route.abort())
      await page.goto(site.shopUrl)
      await page.evaluate(() => {
        const link = Object.assign(document.createElement('a'), { href: '/cart', textContent: 'Show it' })
        link.setAttribute('data-goodword-open', '')
        document.body.prepend(link)
        return customElements.whenDefined('goodword-invite').then(() => {})
      })
      await page.getByRole('link', { name: 'Show it' }).click()
      await page.waitForURL('**/cart')
      expect(files(part).length).toBeGreaterThan(0)
      expect(errors).toEqual([])
    },
  )

  it('are asked for under another address when they could not be had, and say so when that fails too', async () => {
    let failures = 1
    await page.route(/goodword-invite-(studio|guide)-/, (route) =>
      failures-- > 0 ? route.abort() : route.continue(),
    )
    await join(page, site.shopUrl, 'sample-retry@example.com')
    await page.getByRole('button', { name: 'Write your own words' }).click()
    await page.getByLabel('Your message').waitFor()
    const [first, second] = files('studio')
    expect(second).toMatch(/\?r=\d+$/)
    expect(second?.startsWith(`${first}?`)).toBe(true)

    failures = 2
    await page.getByRole('button', { name: 'How it works' }).click()
    await page.getByText('This could not be loaded.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('What each side gets').waitFor()
  })
})
