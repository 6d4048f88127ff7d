import type { Browser } from 'playwright-core'
import { buyBy, describeShop, enter, joinBy, startProgramme } from '../e2e/owner.ts'
import { openOwnerSite } from '../e2e/owner-site.ts'

const DESKTOP = { width: 1280, height: 860 }
const PHONE = { width: 360, height: 740 }

/** Pictures of the owner's pages, by the names of their files. */
export type AdminPictures = Record<'admin-first' | 'admin-steps' | 'admin-overview' | 'admin-review', Buffer>

/** Plays an owner's first day, on an empty server, and takes a picture of what the docs tell of. */
export async function adminPictures(browser: Browser): Promise<AdminPictures> {
  const site = await openOwnerSite()
  const person = async () => {
    const options = {
      viewport: DESKTOP,
      locale: 'en-GB',
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    } as const
    return (await browser.newContext(options)).newPage()
  }
  try {
    const page = await person()
    await enter(page, await site.link())
    await describeShop(page, site.shop.url)
    await page.getByText('A referred order brings').waitFor()
    const first = await page.screenshot({ fullPage: true })
    await startProgramme(page, site)
    await page.getByRole('button', { name: 'Look whether it is there' }).click()
    await page.getByText('Your shop is connected').waitFor()
    const steps = await page.getByRole('region', { name: 'Your first referral' }).screenshot()

    const one = await joinBy(site, 'sample-advocate-1@example.com', 'Sample Advocate One')
    const other = await joinBy(site, 'sample-advocate-2@example.com', 'Sample Advocate Two')
    const order = { orderId: '1001', amount: '49.90', email: 'sample-friend@example.com' }
    // Two browsers name two people for one order: a person has to look.
    await buyBy(await person(), site, one, order)
    await buyBy(await person(), site, other, order)
    await buyBy(await person(), site, one, { ...order, orderId: '1002', amount: '80.00' })

    await page.getByRole('link', { name: 'Shop & script tag' }).click()
    const csv = 'order,amount,currency,status\n1002,80.00,EUR,paid\n'
    const file = { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
    await page.getByLabel('Table with orders').setInputFiles(file)
    await page.getByRole('button', { name: 'Import 1 row' }).click()
    await page.getByText('1 paid, 0 cancelled, 0 refunded.').waitFor()
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.getByRole('row', { name: /^WhatsApp/ }).waitFor()
    await page.getByText('2 rewards to pay').waitFor()
    await page.getByRole('button', { name: 'Put this away' }).click()
    await page.evaluate(() => scrollTo(0, 0))
    const overview = await page.screenshot()
    await page.setViewportSize(PHONE)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('link', { name: 'To review', exact: true }).click()
    await page.getByText('Several people claim this order.').first().waitFor()
    const review = await page.screenshot({ fullPage: true })
    return { 'admin-first': first, 'admin-steps': steps, 'admin-overview': overview, 'admin-review': review }
  } finally {
    await site.close()
  }
}
