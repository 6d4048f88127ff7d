import { randomUUID } from 'node:crypto'
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
  const advocate = page.getByRole('group', { name: 'The advocate gets' })
  await advocate.getByLabel('Kind').selectOption('fixed')
  await advocate.getByLabel('Amount').fill('10,00')
  await page.getByText('Rewards are released 14 days after an order').click()
  await page.getByLabel('Days to wait for returns').fill('0')
  await page.getByLabel('An average order').fill('60')
  await page.getByLabel('What is left of it').fill('40')
}

/** From the filled-in page to the overview, with the tag pasted into the shop. */
export async function startProgramme(page: Page, { shop }: OwnerSite): Promise<void> {
  await page.getByRole('button', { name: 'Start the programme' }).click()
  shop.pasted = await page.getByRole('textbox', { name: 'Script tag and banner' }).inputValue()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
}

/** Sends what a page of the shop would. */
function fromShop({ url, shop }: OwnerSite, path: string, said: object): Promise<Response> {
  const [, key] = /data-shop="(\w+)"/.exec(shop.pasted) ?? []
  const headers = { 'content-type': 'application/json', origin: shop.url }
  return fetch(url + path, { method: 'POST', headers, body: JSON.stringify({ shop: key, ...said }) })
}

/** Somebody joins; answers the code. */
export async function joinBy(site: OwnerSite, email: string, name: string): Promise<string> {
  const answer = await fromShop(site, PATHS.advocates, { email, name })
  const { code }: Joined = await answer.json()
  return code
}

/** A friend says after buying that somebody sent them. */
export async function saySomebodySentMe(site: OwnerSite, from: string, orderId: string): Promise<void> {
  const said = { id: randomUUID().replaceAll('-', '').slice(0, 20), from, orderId }
  const { ok, status } = await fromShop(site, PATHS.missedReferrals, said)
  if (!ok) throw new Error(`the server answered ${status}`)
}

/** A friend follows the link and buys: the shop's page tells the tag. */
export async function buyBy(
  page: Page,
  { url, shop, rows }: OwnerSite,
  code: string,
  order: { readonly orderId: string; readonly amount: string; readonly email: string },
): Promise<void> {
  const reports = () => rows('select id from reports').length
  const before = reports()
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
  while (reports() === before) {
    if (Date.now() > until) throw new Error(`the server did not hear of order ${order.orderId}`)
    await page.waitForTimeout(100)
  }
}
