import { AdminConversionsSchema, ErasedSchema, PATHS, PersonExportSchema } from '@goodword/protocol'
import { sql } from 'kysely'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mailboxOf } from '../fixtures/mailbox.ts'
import { messageId, order, share, touch, visit } from '../fixtures/messages.ts'
import { jsonOf, peer, problemOf, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { emailKey } from '../keys/email-key.ts'
import { replayDecision } from '../orders/replay-decision.ts'
import { PERSON_TABLES } from '../store/person-tables.ts'

const EMAIL = 'marker@example.test'
const CUSTOMER = 'marker-customer'
const AGENT = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0' }

let shop: TestShop
beforeEach(async () => {
  shop = await testShop({
    programme: {
      advocateReward: '10.00',
      friendReward: '5.00',
      holdDays: 0,
      couponPool: 'pool',
      budget: '500.00',
      capPerAdvocate: '100.00',
    },
  })
})
afterEach(() => shop.close())

const ask = (...asked: Parameters<TestShop['admin']>) => jsonOf(shop.admin(...asked))

async function tableNames(): Promise<string[]> {
  const query =
    shop.database.engine === 'sqlite'
      ? sql<{
          name: string
        }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
      : sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`
  const rows = await shop.database.ask(query)
  return rows.map(({ name }) => name).toSorted()
}

/** One person as advocate, as buyer, and as everything else that leaves a trace; another one beside. */
async function plant(email: string, customer: string, mark: string) {
  const customerToken = await shop.sign({ sub: customer, email, name: mark })
  const joined = await shop.post(
    PATHS.advocates,
    { shop: shop.publishableKey, customerToken },
    AGENT,
    peer('203.0.113.9'),
  )
  const { code } = v.parse(v.object({ code: v.string() }), await joined.json())
  await shop.join(email)
  // The mail is pressed, and the page that leads back to the shop left open.
  await mailboxOf(shop).press((await mailboxOf(shop).links())[0])
  const other = await shop.join('friend@elsewhere.test')
  await ask('POST', '/customers', { customerId: customer, email, name: mark })
  await shop.send(share(code, { template: 'short' }))
  // A friend buys through the person's link, and the owner says so.
  await shop.send(order(`${mark}-sold`, [touch(code)]))
  await ask('POST', `/conversions/${mark}-sold/confirm`, { amount: '49.90', creditTo: code })
  // The person buys through somebody else's link.
  const arrival = visit(other.code, {
    landing: `https://shop.example/${mark}`,
    referringHost: `${mark}.example`,
  })
  await shop.post(
    PATHS.messages,
    {
      shop: shop.publishableKey,
      messages: [
        arrival,
        order(`${mark}-bought`, [touch(other.code, { visit: arrival.id })], {
          customer: { id: customer, email },
          customerToken,
        }),
      ],
    },
    AGENT,
    peer('198.51.100.7'),
  )
  await ask('POST', `/conversions/${mark}-bought/confirm`, {
    amount: '40.00',
    customer: { id: customer, email },
  })
  await ask('POST', `/conversions/${mark}-bought/refund`, { amount: '1.00', note: `${mark} wrote` })
  await shop.post(PATHS.ratings, {
    shop: shop.publishableKey,
    id: messageId(),
    stars: 5,
    words: `${mark} likes it`,
    orderId: `${mark}-bought`,
  })
  await shop.post(PATHS.missedReferrals, {
    shop: shop.publishableKey,
    id: messageId(),
    from: mark,
    orderId: `${mark}-bought`,
  })
  await ask('PUT', '/lists/allowed', { kind: 'customer', value: customer, note: mark })
  await ask('POST', '/coupons/pool/import', `code\n${mark}-1\n${mark}-2\n${mark}-3\n`)
  const { items } = v.parse(
    v.object({ items: v.array(v.object({ id: v.string() })) }),
    await ask('GET', '/rewards?status=approved'),
  )
  for (const { id } of items) await ask('POST', `/rewards/${id}/issue`)
  // And once more, on pages that the shop signs: only the token names them, and only their browser's session.
  for (const number of ['signed', 'logged']) {
    const seen = visit(other.code, { landing: `https://shop.example/${mark}-${number}` })
    const orderToken = await shop.signed(`${mark}-${number}`, { customerId: customer, email })
    await shop.send(
      seen,
      order(`${mark}-${number}`, [touch(other.code, { visit: seen.id })], {
        ...(number === 'signed' ? { orderToken } : { customerToken }),
      }),
    )
  }
  const { items: orders } = v.parse(AdminConversionsSchema, await ask('GET', '/conversions'))
  const bought = orders.find(({ orderId }) => orderId === `${mark}-bought`)
  await ask('POST', `/review/${bought?.id}/approve`, { note: `${mark} called` })
  const terms = { advocateReward: '10.00', friendReward: '5.00', guidelines: `Write to ${email}` }
  await ask('POST', '/programmes', { terms, confirmLoss: true }, { 'idempotency-key': `k-${mark}` })
  return { code }
}

/** Cells of all tables that hold one of the texts. */
async function traces(...texts: string[]): Promise<string[]> {
  const found: string[] = []
  for (const table of Object.keys(PERSON_TABLES) as (keyof typeof PERSON_TABLES)[]) {
    // What the shop itself writes about its programme, and the numbers that it gives its orders and coupons.
    if (PERSON_TABLES[table] === 'nobody') continue
    for (const row of await shop.rows(table)) {
      for (const [column, cell] of Object.entries(row)) {
        if (['number', 'code', 'code_key'].includes(column)) continue
        if (texts.some((text) => String(cell).includes(text))) found.push(`${table}.${column}`)
      }
    }
  }
  return [...new Set(found)].toSorted()
}

describe('a person', () => {
  it('has a line for every table that there is', async () => {
    expect(Object.keys(PERSON_TABLES).toSorted()).toEqual(await tableNames())
  })

  it('planted in every table is exported from every table', async () => {
    await plant(EMAIL, CUSTOMER, 'markername')
    const exported = v.parse(PersonExportSchema, await ask('POST', '/people/export', { email: EMAIL }))
    const expected = Object.entries(PERSON_TABLES).flatMap(([table, fate]) =>
      fate === 'nobody' ? [] : [table],
    )
    expect(Object.keys(exported).toSorted()).toEqual(expected.toSorted())
    expect(exported.ratings).toMatchObject([{ words: 'markername likes it', stars: 5 }])
    expect(await ask('POST', '/people/export', { customerId: CUSTOMER })).toEqual(exported)
  })

  it('is forgotten in every table, and nobody else is', async () => {
    await plant('beside@example.test', 'beside-customer', 'besidename')
    await plant(EMAIL, CUSTOMER, 'markername')
    const key = emailKey(shop.vault, shop.shopId, EMAIL) ?? ''
    const own = [EMAIL, CUSTOMER, 'markername', key]
    expect((await traces(...own)).length).toBeGreaterThan(15)
    const beside = ['beside@example.test', 'beside-customer', 'besidename']
    const others = await traces(...beside)

    const erased = v.parse(ErasedSchema, await ask('POST', '/people/erase', { email: EMAIL }))
    expect(erased).toMatchObject({ advocates: 2, customers: 1, reports: 3, rulings: 2, ratings: 1 })
    expect(await traces(...own)).toEqual([])
    expect(await traces(...beside)).toEqual(others)
    // A hash of a network that only this person came from.
    expect(
      (await shop.rows('visits')).filter(({ landing, network }) => landing === null && network !== null),
    ).toEqual([])
    expect(await ask('POST', '/people/export', { email: EMAIL })).toEqual({})
  })

  it('that is forgotten leaves the books as they were', async () => {
    const { code } = await plant(EMAIL, CUSTOMER, 'markername')
    const sums = async () =>
      (await shop.rows('ledger_entries')).reduce((sum, { minor }) => sum + Math.abs(Number(minor)), 0)
    const [rewards, ledger] = [await shop.rows('rewards'), await sums()]
    await ask('POST', '/people/erase', { customerId: CUSTOMER })
    expect(await shop.rows('rewards')).toEqual(rewards)
    expect(await sums()).toBe(ledger)
    const offer = await shop.app.request(`${PATHS.offer}?shop=${shop.publishableKey}&code=${code}`)
    expect(await offer.json()).toMatchObject({ state: 'unknown' })
  })

  it('that is forgotten leaves decisions that can be replayed to the same result', async () => {
    await plant(EMAIL, CUSTOMER, 'markername')
    // The person's own link refuses, and nobody may be able to tell any more whose it was.
    const { code } = await shop.join(EMAIL)
    const customer = { id: CUSTOMER, email: EMAIL }
    await shop.send(order('markername-own', [touch(code)], { customer }))
    await ask('POST', '/conversions/markername-own/confirm', { amount: '40.00', customer })
    const replays = async () => {
      const decisions = await shop.rows('decisions')
      const nth = (row: (typeof decisions)[number]) => `${row.order_id} ${row.sequence}`
      return Promise.all(
        decisions
          .toSorted((a, b) => nth(a).localeCompare(nth(b)))
          .map(({ order_id, sequence }) => replayDecision(shop.store, shop.shopId, order_id, sequence)),
      )
    }
    const before = await replays()
    expect(before.length).toBeGreaterThan(5)
    await ask('POST', '/people/erase', { email: EMAIL })
    expect((await replays()).map((one) => one?.same)).toEqual(before.map(() => true))
    expect(await replays()).toEqual(before)
  })

  it('whom nobody knows leaves everything as it is', async () => {
    await plant(EMAIL, CUSTOMER, 'markername')
    const before = await traces(EMAIL, CUSTOMER)
    expect(await ask('POST', '/people/erase', { email: 'nobody@example.test' })).toEqual({})
    expect(await traces(EMAIL, CUSTOMER)).toEqual(before)
  })

  it.each([[{}], [{ email: EMAIL, customerId: CUSTOMER }], [{ email: 'x' }]])(
    'is not looked for by %j',
    async (body) => {
      const answer = await problemOf(await shop.admin('POST', '/people/erase', body))
      expect(answer).toMatchObject({ code: 'field_invalid', errors: [{ field: 'email' }] })
    },
  )
})
