import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../browsers/browser-name.ts'
import { borrowBrowser, handBack } from './borrow-browser.ts'
import { buyBy, describeShop, enter, joinBy, saySomebodySentMe, startProgramme } from './owner.ts'
import { type OwnerSite, openOwnerSite } from './owner-site.ts'

const SCHEMES = ['light', 'dark'] as const
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Whether nothing of an element has to be scrolled for to the side. */
const fitsItsPlace = ({ scrollWidth, clientWidth }: Element) => scrollWidth <= clientWidth

/** A whole programme, with axe on every page. */
const PATIENCE = { timeout: 240_000 }

describe.each(BROWSER_NAMES)("the owner's pages in %s", PATIENCE, (browserName) => {
  let browser: Browser
  let site: OwnerSite
  let page: Page
  /** What a strict Content-Security-Policy refused, and what threw. */
  const complaints: string[] = []
  beforeAll(async () => {
    browser = await borrowBrowser(browserName)
  })
  afterAll(() => handBack(browser))
  beforeEach(async () => {
    complaints.length = 0
    site = await openOwnerSite()
    page = await newPerson()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // A refused request is what some of these tests are about.
      if (message.type() === 'error' && !/status of 4|\b4\d\d\b/.test(message.text()))
        complaints.push(message.text())
    })
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    await site.close()
    expect(complaints).toEqual([])
  })

  async function newPerson(): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
    return context.newPage()
  }

  /** Everything that axe objects to, in light and in dark; in one browser, as it reads the same markup and sheet in both. */
  async function objections(): Promise<unknown[]> {
    const found: unknown[] = []
    for (const colorScheme of browserName === 'chromium' ? SCHEMES : []) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()
      found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [colorScheme, id, html])))
    }
    return found
  }

  const open = async (name: string) => {
    await page.getByRole('navigation').getByRole('link', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }

  it('propose rewards that pay where a fifth of an order is left, in any currency', async () => {
    await enter(page, await site.link())
    await page.getByLabel('What is left of it').fill('20')
    await page.getByLabel('An average order').fill('50')
    await page.getByText('A referred order brings €10.00 and costs €7.50 in rewards.').waitFor()
    await page.getByLabel('Currency').fill('JPY')
    await page.getByLabel('An average order').fill('5000')
    await page.getByText(/A referred order brings JP¥1,000 and costs JP¥750 in rewards\./).waitFor()
    expect(await page.getByRole('checkbox', { name: 'I know, and I want it' }).count()).toBe(0)
  })

  it('lead from the link to a reward that is paid', async () => {
    await enter(page, await site.link())
    await describeShop(page, site.shop.url)
    await page.getByText('A referred order brings €24.00 and costs €15.00 in rewards.').waitFor()
    expect(await objections()).toEqual([])

    await page.getByRole('button', { name: 'Start the programme' }).click()
    await page.getByRole('button', { name: 'Look whether it is there' }).click()
    await page.getByText(`No tag on ${site.shop.url}/ yet.`).waitFor()
    site.shop.pasted = await page.getByRole('textbox', { name: 'Script tag and banner' }).inputValue()
    const pasted = site.shop.pasted
    site.shop.pasted = pasted.replace('data-consent="granted"', 'data-consent="required"')
    await page.getByRole('button', { name: 'Look whether it is there' }).click()
    await page.getByText('not with the consent that you have chosen').waitFor()
    site.shop.pasted = pasted
    await page.getByRole('button', { name: 'Look whether it is there' }).click()
    await page.getByText(`Found on ${site.shop.url}/. Your shop is connected.`).waitFor()
    expect(await page.getByRole('textbox', { name: 'Secret key' }).inputValue()).toMatch(/^sk_\w{43}$/)
    expect(await objections()).toEqual([])
    await page.getByRole('button', { name: 'Go to the overview' }).click()
    await page.getByText('Nobody has shared a link in this time.').waitFor()
    const steps = page.getByRole('region', { name: 'Your first referral' })
    await steps.getByRole('listitem').first().waitFor()
    expect(await steps.getByText('Done').count()).toBe(0)

    const first = await joinBy(site, 'sample-advocate-1@example.com', 'Sample Advocate 1')
    // As when somebody comes back from another tab.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await steps.getByRole('listitem').filter({ hasText: 'Join there' }).getByText('Done').waitFor()
    const second = await joinBy(site, 'sample-advocate-2@example.com', 'Sample Advocate 2')
    const order = { orderId: '1001', amount: '49.90', email: 'sample-friend@mailinator.com' }
    // Two browsers name two people for one order: a person has to look.
    await buyBy(await newPerson(), site, first, order)
    await buyBy(await newPerson(), site, second, order)

    await open('To review')
    const waiting = page.getByRole('article', { name: 'Order 1001' })
    await waiting.getByText('Several people claim this order.').first().waitFor()
    await waiting.getByText('The buyer’s address is of the kind that is thrown away.').waitFor()
    expect(await objections()).toEqual([])
    await waiting.getByRole('button', { name: 'Refuse' }).click()
    await waiting.getByText('Please say why.').waitFor()
    await waiting.getByLabel('Note').fill('Known to us')
    await waiting.getByLabel('Who gets the credit').selectOption(first)
    await waiting.getByRole('button', { name: 'Approve' }).click()
    await page.getByText('Order 1001 is approved.').waitFor()
    await page.getByText('Nothing waits for you.').waitFor()

    await open('Shop & script tag')
    const csv = 'order,amount,currency,status\n1001,49.90,EUR,paid\n1002,x,EUR,paid\n'
    const file = join(site.dataFolder, 'orders.csv')
    await writeFile(file, csv)
    await page.getByLabel('Table with orders').setInputFiles(file)
    await page.getByText('orders.csv: 1 row can be taken.').waitFor()
    // Mended, but not chosen again: browsers refuse to send such a file.
    await writeFile(file, `${csv}1003,10.00,EUR,paid\n`)
    await page.getByRole('cell', { name: 'amount', exact: true }).waitFor()
    expect(site.rows('select id from claims where verified = 1')).toEqual([])
    await page.getByRole('button', { name: 'Import 1 row' }).click()
    await page.getByText('1 paid, 0 cancelled, 0 refunded.').waitFor()
    expect(await objections()).toEqual([])

    await open('Rewards')
    const own = page.getByRole('article', { name: '€10.00' })
    await own.getByText('can be paid once the e-mail address is confirmed').waitFor()
    expect(await own.getByRole('button').count()).toBe(0)
    expect(await objections()).toEqual([])
    await page
      .getByRole('article', { name: '€5.00' })
      .getByRole('button', { name: /^Mark as paid/ })
      .click()
    await page.getByText('€5.00: paid.').waitFor()
    expect(
      site.rows("select side, status from rewards where status in ('approved', 'issued') order by side"),
    ).toEqual([
      { side: 'advocate', status: 'approved' },
      { side: 'friend', status: 'issued' },
    ])

    await open('Overview')
    await page.getByRole('row', { name: /^WhatsApp 0 2 1 €49.90/ }).waitFor()
    expect(await objections()).toEqual([])
  })

  it('credit whom no browser could name, and know customers and people to be careful about', async () => {
    await enter(page, await site.link())
    await describeShop(page, site.shop.url)
    await startProgramme(page, site)
    const code = await joinBy(site, 'sample-advocate@example.com', 'Sample Advocate')
    await saySomebodySentMe(site, 'Sample from the choir', '1001')

    await open('Missed referrals')
    const one = page.getByRole('article', { name: 'Order 1001' })
    await one.getByText('Goodword has not heard of this order.').waitFor()
    expect(await objections()).toEqual([])
    await one.getByLabel('Who sent them').fill('NOBODY-HERE')
    await one.getByRole('button', { name: 'Credit' }).click()
    await one.getByText('Nobody has this address or code.').waitFor()
    await one.getByLabel('Who sent them').fill('sample-advocate@example.com')
    await one.getByLabel('What the order came to').fill('49,90')
    await one.getByRole('button', { name: 'Credit' }).click()
    await page.getByText('Credited. The rewards go the usual way.').waitFor()
    expect(site.rows('select side, status from rewards order by side')).toEqual([
      { side: 'advocate', status: 'approved' },
      { side: 'friend', status: 'approved' },
    ])

    await open('Customers')
    const csv = 'customerId,email,kind\nc-1,one@example.com,existing\nc-2,nonsense,existing\n'
    await page.getByLabel('Table with customers').setInputFiles({
      ...{ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) },
    })
    await page.getByText('customers.csv: 1 row can be taken.').waitFor()
    await page.getByRole('button', { name: 'Import 1 row' }).click()
    await page.getByText('1 customer added or changed.').waitFor()
    await page.getByLabel('E-mail address or customer number').fill('c-1')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('An existing customer: your list says so').waitFor()
    expect(await objections()).toEqual([])
    await page.getByRole('button', { name: 'Remove one@example.com' }).press('Enter')
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('Nobody is on it as an existing customer.').waitFor()
    // The last thing here: Firefox may give the keyboard to its list of downloads.
    const table = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download the list as CSV' }).click()
    expect((await table).suggestedFilename()).toBe('customers.csv')

    await open('Blocked & allowed')
    await page.getByLabel('Known by').selectOption('advocate')
    await page.getByLabel('Code or e-mail address').fill(code)
    await page.getByLabel('Why').fill('Known to us')
    await page.getByRole('button', { name: 'Block somebody' }).click()
    await page.getByRole('link', { name: 'Sample Advocate' }).waitFor()
    expect(await objections()).toEqual([])
    await page.getByRole('button', { name: 'Take off the list' }).click()
    await page.getByRole('button', { name: 'Take off the list', exact: true }).click()
    await page.getByText('Nobody is blocked.').waitFor()

    await open('Programme')
    expect(await page.getByLabel('What is left of it').inputValue()).toBe('40')
    await page.getByText('A referred order brings €24.00 and costs €15.00 in rewards.').waitFor()
  })

  it('say nothing into the console before somebody comes in', async () => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(`${site.url}/admin`)
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    expect(said).toEqual([])
  })

  it('lose nothing that was typed, whatever is wrong', async () => {
    await enter(page, await site.link())
    await describeShop(page, 'javascript:alert(1)')
    await page.getByLabel('What is left of it').fill('10')
    await page.getByText('you would pay for each new customer').waitFor()
    await page.getByRole('button', { name: 'Start the programme' }).click()
    await page.getByText('Must be an address such as https://shop.example.').waitFor()
    expect(
      await page.getByLabel('Address', { exact: true }).evaluate((one) => one === document.activeElement),
    ).toBe(true)
    await page.getByText('One field needs another look.').waitFor()
    expect(await page.getByLabel('Addresses that may report orders').getAttribute('aria-invalid')).toBe(
      'false',
    )
    await page.reload()
    expect(await page.getByLabel('Name of the shop').inputValue()).toBe('Sample shop')
    // `localhost:8080`, say: the rest is added.
    await page.getByLabel('Address', { exact: true }).fill(new URL(site.shop.url).host)
    await page.getByLabel('Name of the shop').focus()
    expect(await page.getByLabel('Address', { exact: true }).inputValue()).toBe(site.shop.url)
    await page.getByRole('button', { name: 'Start the programme' }).click()
    await page.getByText('A referred order would cost more than it brings.').waitFor()

    const isApi = (url: URL) => url.pathname.endsWith('/api/shops')
    await page.route(isApi, (route) => route.abort())
    await page.getByLabel('I know, and I want it all the same').check()
    await page.getByRole('button', { name: 'Start the programme' }).click()
    await page.getByText('The server cannot be reached at the moment.').waitFor()
    expect(await page.getByLabel('Name of the shop').inputValue()).toBe('Sample shop')
    await page.unroute(isApi)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Your programme is running' }).waitFor()
    complaints.length = 0
  })

  // Firefox is driven the same way, and draws the same sheet: once is enough.
  it.runIf(browserName === 'chromium')('fit a phone, page by page, and axe objects to none', async () => {
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
    expect(site.rows('select minor from claims where verified = 1')).toEqual([{ minor: 4000 }])
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

  it('open to a link once, and to nobody after signing out', async () => {
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
    await page.goto(`${site.url}/admin`)
    await page.getByLabel('Language').selectOption('de')
    await page.getByRole('heading', { name: 'Sie sind abgemeldet' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
    await page.reload()
    await page.getByRole('heading', { name: 'Sie sind abgemeldet' }).waitFor()
  })
})
