import { type Joined, PATHS, QUEUE_NAME } from '@goodword/protocol'
import type { Page } from 'playwright-core'
import type { OwnerSite } from './owner-site.ts'

/** How long an order may take to the server, in milliseconds: the machine may be busy. */
const PATIENCE = 15_000

/** What an owner does on the pages at `/admin`, by the words to be read there. */

/** Opens a one-time link and presses its button. */
export async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Come in' }).click()
  await page.getByRole('button', { name: 'Come in' }).waitFor({ state: 'detached' })
}

/** Fills in the first page, up to the button. */
export async function describeShop(page: Page, address: string): Promise<void> {
  await page.getByRole('heading', { name: 'Your referral programme' }).waitFor()
  await page.getByLabel('Name of the shop').fill('Sample shop')
  await page.getByLabel('Address', { exact: true }).fill(address)
  await page.getByRole('radio', { name: 'No need to ask' }).check()
  const friend = page.getByRole('group', { name: 'The friend gets' })
  await friend.getByLabel('Kind').selectOption('fixed')
  await friend.getByLabel('Amount').fill('5')
  await page.getByRole('group', { name: 'The advocate gets' }).getByLabel('Amount').fill('10,00')
  await page.getByLabel('Days to wait for returns').fill('0')
  await page.getByLabel('An average order').fill('60')
  await page.getByLabel('What is left of it').fill('40')
}

/** From the filled-in page to the overview, with the tag pasted into the shop. */
export async function startProgramme(page: Page, { shop }: OwnerSite): Promise<void> {
  await page.getByRole('button', { name: 'Start the programme' }).click()
  shop.head = await page.getByRole('textbox', { name: 'Script tag' }).inputValue()
  await page.getByRole('button', { name: 'Go to the overview' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
}

/** Somebody joins; answers the code. */
export async function joinBy({ url, shop }: OwnerSite, email: string, name: string): Promise<string> {
  const [, key] = /data-shop="(\w+)"/.exec(shop.head) ?? []
  const headers = { 'content-type': 'application/json', origin: shop.url }
  const body = JSON.stringify({ shop: key, email, name })
  const answer = await fetch(url + PATHS.advocates, { method: 'POST', headers, body })
  const { code }: Joined = await answer.json()
  return code
}

/** A friend follows the link and buys: the shop's page tells the tag. */
export async function buyBy(
  page: Page,
  { url, shop, rows }: OwnerSite,
  code: string,
  order: { readonly orderId: string; readonly amount: string; readonly email: string },
): Promise<void> {
  const claims = () => rows('select id from claims').length
  const before = claims()
  await page.goto(`${url}${PATHS.share}/${code}/whatsapp`)
  await page.waitForURL(`${shop.url}/**`)
  await page.evaluate(
    ({ queue, email, ...order }) => {
      const commands: unknown[] = Reflect.get(window, queue) ?? []
      Reflect.set(window, queue, commands)
      commands.push(['convert', { ...order, currency: 'EUR', customer: { email } }])
    },
    { ...order, queue: QUEUE_NAME },
  )
  // Without vitest's own waiting: the pictures for the docs are taken with this too.
  const until = Date.now() + PATIENCE
  while (claims() === before) {
    if (Date.now() > until) throw new Error(`the server did not hear of order ${order.orderId}`)
    await page.waitForTimeout(100)
  }
}
