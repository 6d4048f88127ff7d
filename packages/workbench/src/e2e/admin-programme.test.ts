import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../browsers/browser-name.ts'
import { buyBy, describeShop, enter, joinBy, saySomebodySentMe, startProgramme } from './owner.ts'
import { type OwnerPages, openOwnerPages } from './owner-pages.ts'

/** A whole programme, with axe on every page. */
const PATIENCE = { timeout: 240_000 }

describe.each(BROWSER_NAMES)("the owner's pages about the programme in %s", PATIENCE, (browserName) => {
  let owner: OwnerPages
  beforeEach(async () => {
    owner = await openOwnerPages(browserName)
  })
  afterEach(async () => {
    await owner.close()
    expect(owner.complaints).toEqual([])
  })

  it('propose rewards that pay where a fifth of an order is left, in any currency', async () => {
    const { page, site } = owner
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
    const { newPerson, objections, open, page, site } = owner
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
    expect(await objections()).toEqual([])
    await page.getByText('Nobody has shared a link in this time.').waitFor()
    const steps = page.getByRole('region', { name: 'Your first referral' })
    // The tag was found; everything else is to come.
    expect(await steps.getByText('Done', { exact: true }).count()).toBe(1)

    const first = await joinBy(site, 'sample-advocate-1@example.com', 'Sample Advocate One')
    // As when somebody comes back from another tab.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await steps
      .getByRole('listitem')
      .filter({ hasText: 'Join there' })
      .getByText('Done', { exact: true })
      .waitFor()
    const second = await joinBy(site, 'sample-advocate-2@example.com', 'Sample Advocate Two')
    const order = { orderId: '1001', amount: '49.90', email: 'sample-friend@mailinator.com' }
    // Two browsers name two people for one order: once it is paid a person has to look.
    await buyBy(await newPerson(), site, first, order)
    await buyBy(await newPerson(), site, second, order)

    // Before the shop has spoken nobody is asked to look: anybody could fill the list.
    await open('To review')
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
    expect(site.rows('select id from statements')).toEqual([])
    await page.getByRole('button', { name: 'Import 1 row' }).click()
    await page.getByText('1 paid, 0 cancelled, 0 refunded.').waitFor()
    expect(await objections()).toEqual([])

    await open('To review')
    const waiting = page.getByRole('article', { name: 'Order 1001' })
    await waiting.getByText('Several people are named for this order.').waitFor()
    // Nobody is the default: whoever writes first would be.
    expect(await waiting.getByRole('radio').count()).toBe(2)
    expect(await waiting.getByRole('radio', { checked: true }).count()).toBe(0)
    await waiting.getByText('Choose first who sent the buyer.').waitFor()
    await waiting.getByText('What was said of it').click()
    await waiting
      .getByText(/^.*Same amount as your shop’s/)
      .first()
      .waitFor()
    expect(await objections()).toEqual([])
    await waiting.getByRole('button', { name: 'Refuse' }).click()
    await waiting.getByText('Please say why.').waitFor()
    await waiting.getByLabel('Note').fill('Known to us')
    await waiting.getByRole('radio', { name: new RegExp(first) }).check()
    await waiting.getByRole('button', { name: 'Credit Sample Advocate One' }).click()
    await page.getByText('Order 1001 is credited to Sample Advocate One. Its rewards are released.').waitFor()
    await page.getByText('Nothing waits for you.').waitFor()

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
    const there = page.getByRole('region', { name: 'That was a referral' })
    await there.getByRole('heading', { name: 'Before real friends come' }).waitFor()
    expect(await objections()).toEqual([])
    await there.getByRole('button', { name: 'Put this away' }).click()
    await there.waitFor({ state: 'detached' })
    await page.getByRole('row', { name: /^WhatsApp 0 2 1 €49.90/ }).waitFor()
    expect(await objections()).toEqual([])
  })

  it('credit whom no browser could name, and know customers and people to be careful about', async () => {
    const { objections, open, page, site } = owner
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

  it('lose nothing that was typed, whatever is wrong', async () => {
    const { complaints, page, site } = owner
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
    await page.getByRole('heading', { name: 'Your first referral' }).waitFor()
    complaints.length = 0
  })
})
