import { ELEMENTS } from '@goodword/protocol'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buy, join, order } from '../e2e/shopper.ts'
import type { Site } from '../e2e/site.ts'

const PHONE = { width: 360, height: 740 }
const DESKTOP = { width: 1000, height: 740 }
const LOW_DESKTOP = { width: 1100, height: 640 }

/** A picture by the name of its file. */
export type Pictures = Record<
  'account-desktop' | 'shop-phone' | 'thank-you-phone' | 'welcome' | 'thanks',
  Buffer
>

/** Plays a whole referral in the shop and takes a picture of each moment that the docs tell of. */
export async function referralPictures(browser: Browser, site: Site): Promise<Pictures> {
  const person = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ deviceScaleFactor: 2, reducedMotion: 'reduce', ...options })
    return context.newPage()
  }
  const advocate = await person({ viewport: DESKTOP })
  const link = await join(advocate, site.shopUrl, 'sample-advocate@example.com')

  const friend = await person({ viewport: PHONE, colorScheme: 'dark' })
  await friend.goto(link)
  await friend.getByRole('button', { name: 'Show my code' }).waitFor()
  const shop = await friend.screenshot()
  await buy(friend)
  const thankYou = await friend.screenshot()

  await advocate.reload()
  await advocate.getByText(/A friend bought/).waitFor()
  const account = await advocate.screenshot()

  const another = await person({ viewport: LOW_DESKTOP, deviceScaleFactor: 1 })
  await another.goto(link)
  await another.getByRole('button', { name: 'Show my code' }).waitFor()
  const welcome = await another.screenshot()
  await another.getByRole('button', { name: 'Close' }).click()
  await another.setViewportSize({ width: 390, height: 740 })
  await order(another)
  await another.getByRole('radio', { name: 'Very good' }).check({ force: true })
  await another.getByLabel('What did you like?').fill('It arrived well packed.')
  const thanks = await another.locator(ELEMENTS[2]).screenshot()
  return {
    'account-desktop': account,
    'shop-phone': shop,
    'thank-you-phone': thankYou,
    welcome,
    thanks,
  }
}
