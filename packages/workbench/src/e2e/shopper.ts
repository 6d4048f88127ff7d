import type { Page } from 'playwright-core'

/** What shoppers do, in both sample shops, by the words they read. */

/** Joins on the account page and answers the share link that is shown. */
export async function join(page: Page, shopUrl: string, email: string): Promise<string> {
  await page.goto(`${shopUrl}/account`)
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'Get my link' }).click()
  return shownLink(page)
}

/** The share link on the page. */
export function shownLink(page: Page): Promise<string> {
  return page.getByLabel('Your personal link').inputValue()
}

/** From the shop's first page to the thank-you page, with one Pilea in the cart, until the invitation is there. */
export async function buy(page: Page): Promise<void> {
  await order(page)
  await page.getByRole('button', { name: 'Not now' }).click()
  await page.getByLabel('Your e-mail address').waitFor()
}

/** The same, until the shop says thank you. */
export async function order(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Pilea' }).click()
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('link', { name: 'Go to the cart' }).click()
  await page.getByRole('link', { name: 'Go to checkout' }).click()
  await page.getByRole('button', { name: 'Place demo order' }).click()
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
}
