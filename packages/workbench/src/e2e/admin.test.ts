import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../browsers/browser-name.ts'
import { buyBy, describeShop, enter, joinBy, startProgramme } from './owner.ts'
import { type OwnerPages, openOwnerPages } from './owner-pages.ts'

/** Whether nothing of an element has to be scrolled for to the side. */
const fitsItsPlace = ({ scrollWidth, clientWidth }: Element) => scrollWidth <= clientWidth

/** Every page, with axe on each. */
const PATIENCE = { timeout: 240_000 }

describe.each(BROWSER_NAMES)("the owner's pages in %s", PATIENCE, (browserName) => {
  let owner: OwnerPages
  beforeEach(async () => {
    owner = await openOwnerPages(browserName)
  })
  afterEach(async () => {
    await owner.close()
    expect(owner.complaints).toEqual([])
  })

  it('say nothing into the console before somebody comes in', async () => {
    const { page, site } = owner
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(`${site.url}/admin`)
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    expect(said).toEqual([])
  })

  // Firefox is driven the same way, and draws the same sheet: once is enough.
  it.runIf(browserName === 'chromium')('fit a phone, page by page, and axe objects to none', async () => {
    const { newPerson, objections, open, page, site } = owner
    await enter(page, await site.link())
    await describeShop(page, site.shop.url)
    await startProgramme(page, site)
    const code = await joinBy(site, 'sample-advocate@example.com', 'Sample Advocate')
    await buyBy(await newPerson(), site, code, {
      orderId: '1001',
      amount: '49.90',
      email: 'friend@example.com',
    })
    await page.setViewportSize({ width: 360, height: 740 })
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      expect(await objections()).toEqual([])
    }
    for (const name of [
      ...['Overview', 'Missed referrals', 'Advocates', 'Customers', 'Ratings', 'Coupons'],
      ...['Blocked & allowed', 'Programme', 'Shop & script tag'],
    ]) {
      await open(name)
      await page.getByText('One moment …').waitFor({ state: 'detached' })
      await fits()
    }
    await open('Overview')
    await page.getByRole('row', { name: /^WhatsApp/ }).waitFor()
    expect(await page.getByRole('region', { name: 'By channel' }).evaluate(fitsItsPlace)).toBe(true)
    await page.getByRole('link', { name: '1 order to confirm' }).click()
    await page.getByText('waits for your word that the order is paid').first().waitFor()
    await page.getByRole('button', { name: 'Another amount 1001' }).press('Enter')
    expect(
      await page
        .getByLabel('What the order came to')
        .evaluate((one: HTMLInputElement) => one === document.activeElement && one.value),
    ).toBe('49.90')
    await fits()
    await page.getByLabel('What the order came to').fill('40,00')
    await page.getByRole('button', { name: 'Confirm order 1001' }).press('Enter')
    await page.getByText('Order 1001 is confirmed. Its rewards are released.').waitFor()
    expect(site.rows('select minor from statements')).toEqual([{ minor: 4000 }])
    await page.getByText('Nothing waits.').waitFor()
    await fits()

    await open('Advocates')
    await page.getByRole('link', { name: 'Sample Advocate' }).click()
    await page.getByText('Order 1001').click()
    await page.getByText('Came by the link with the code').waitFor()
    await fits()
  })

  // Words are long in German.
  it.runIf(browserName === 'chromium')('break no word where there is room for it', async () => {
    const { page, site } = owner
    await enter(page, await site.link())
    await describeShop(page, site.shop.url)
    await startProgramme(page, site)
    await page.getByLabel('Language').selectOption('de')
    await page.getByRole('heading', { level: 1, name: 'Überblick' }).waitFor()
    const tiles = page.getByRole('list', { name: 'Was auf Sie wartet' }).getByRole('link')
    expect(await tiles.count()).toBe(5)
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 800 })
      for (const tile of await tiles.all()) {
        const fits = await tile.evaluate((one: HTMLElement) => {
          one.style.overflowWrap = 'normal'
          one.style.hyphens = 'none'
          return one.scrollWidth <= one.clientWidth
        })
        expect([width, await tile.textContent(), fits]).toEqual([width, expect.any(String), true])
      }
    }
  })

  it.runIf(browserName === 'chromium')('cover nothing of the menu on a low screen', async () => {
    const { page, site } = owner
    await enter(page, await site.link())
    await describeShop(page, site.shop.url)
    await startProgramme(page, site)
    for (const height of [720, 560]) {
      await page.setViewportSize({ width: 1280, height })
      for (const one of await page
        .locator('.shell header, .shell footer')
        .locator('a, select, button')
        .all()) {
        await one.focus()
        const isOnTop = await one.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect()
          return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
        })
        expect([height, await one.textContent(), isOnTop]).toEqual([height, expect.any(String), true])
      }
    }
  })

  it('open to a link once, and to nobody after signing out', async () => {
    const { newPerson, objections, page, site } = owner
    const link = await site.link()
    await page.goto(link)
    await page.getByRole('button', { name: 'Come in' }).waitFor()
    // The secret has left the address bar, and looking at the page has not used it up.
    expect(page.url()).toBe(`${site.url}/admin/`)
    expect(await objections()).toEqual([])
    await enter(page, link)
    await page.getByRole('heading', { name: 'Your referral programme' }).waitFor()

    const other = await newPerson()
    await other.goto(link)
    await other.getByRole('button', { name: 'Come in' }).click()
    await other.getByText('This link has been used').waitFor()

    await describeShop(page, site.shop.url)
    await startProgramme(page, site)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    expect(await objections()).toEqual([])
    await page.reload()
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
  })

  it('speak the language that is chosen, and remember it', async () => {
    const { page, site } = owner
    await page.goto(`${site.url}/admin`)
    await page.getByLabel('Language').selectOption('de')
    await page.getByRole('heading', { name: 'Sie sind abgemeldet' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
    await page.reload()
    await page.getByRole('heading', { name: 'Sie sind abgemeldet' }).waitFor()
  })
})
