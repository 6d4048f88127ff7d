import { randomBytes } from 'node:crypto'
import {
  type Batch,
  type BatchAnswer,
  COOKIE_NAME,
  formatTouches,
  type Joined,
  type Message,
  PATHS,
} from '@goodword/protocol'

/** A sample shop that answers, and the Goodword server behind it. */
export interface SampleSite {
  readonly goodwordUrl: string
  readonly shopUrl: string
  readonly publishableKey: string
}

const DAY = 24 * 60 * 60 * 1000

/** People who are plainly nobody: how many friends each brought, and where they had shared their link. */
const PEOPLE = [
  {
    name: 'Sample Advocate One',
    email: 'sample-advocate-1@example.com',
    channel: 'whatsapp',
    visits: 5,
    orders: 2,
  },
  {
    name: 'Sample Advocate Two',
    email: 'sample-advocate-2@example.com',
    channel: 'email',
    visits: 3,
    orders: 1,
  },
  {
    name: 'Sample Advocate Three',
    email: 'sample-advocate-3@example.com',
    channel: 'copy',
    visits: 1,
    orders: 0,
  },
]

/**
 * Fills a new sample shop with sample people, through the same routes that browsers use.
 *
 * @throws Error when the server refuses something: the demo would not be what it says
 */
export async function addSamplePeople(site: SampleSite): Promise<void> {
  for (const { name, email, channel, visits, orders } of PEOPLE) {
    const joining = { shop: site.publishableKey, name, email }
    const { code }: Joined = await post(site.goodwordUrl + PATHS.advocates, joining, site)
    const friends = Array.from({ length: visits }, (_, index) => ({ visit: newId(), age: (index + 1) * DAY }))
    const messages: Message[] = [
      { type: 'share', id: newId(), age: 6 * DAY, code, channel },
      ...friends.map(({ visit, age }): Message => {
        return { type: 'visit', id: visit, age, code, channel, landing: `${site.shopUrl}/` }
      }),
    ]
    for (const { visit, age } of friends.slice(0, orders)) {
      // As the friend's browser buys: the cookie goes along, and the shop signs whose link it names.
      const ref = formatTouches([{ code, channel, at: Date.now() - age, visit }])
      const order: SignedOrder = await post(
        `${site.shopUrl}/checkout`,
        { cart: [{ id: 'pilea', quantity: 1 }] },
        site,
        { cookie: `${COOKIE_NAME}=${ref}` },
      )
      const touches = [{ code, channel, age, visit }]
      const { orderId, amount, currency, orderToken } = order
      messages.push({
        type: 'conversion',
        id: newId(),
        age: 0,
        orderId,
        amount,
        currency,
        orderToken,
        touches,
      })
    }
    const batch: Batch = { shop: site.publishableKey, messages }
    const { answers }: BatchAnswer = await post(site.goodwordUrl + PATHS.messages, batch, site)
    // A problem also stands beside an order that was accepted as unsigned.
    const refused = answers.find(({ status, problem }) => status === 'rejected' || problem)
    if (refused) throw new Error(`The server refused a sample message: ${JSON.stringify(refused)}`)
  }
}

interface SignedOrder {
  readonly orderId: string
  readonly amount: string
  readonly currency: string
  readonly orderToken: string
}

async function post<T>(
  url: string,
  body: unknown,
  { shopUrl }: SampleSite,
  further: Record<string, string> = {},
): Promise<T> {
  const headers = { 'content-type': 'application/json', origin: shopUrl, ...further }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json() as Promise<T>
}

const newId = (): string => randomBytes(8).toString('hex')
