import { InviteSchema, JoinedSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch, visit } from '../fixtures/messages.ts'
import { ENGINE } from '../fixtures/test-database.ts'
import { peer } from '../fixtures/test-shop.ts'
import { mergeAccounts } from './merge-accounts.ts'

const HOME = '203.0.113.7'
const FRIENDS_PHONE_AT_HOME = '203.0.113.99'
const ELSEWHERE = '198.51.100.1'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop({ reviewFrom: 30 })
})
afterEach(() => test.close())

async function join(body: object, from: string) {
  const asked = { shop: test.publishableKey, ...body }
  return v.parse(JoinedSchema, await (await test.post(PATHS.advocates, asked, {}, peer(from))).json())
}
const byMail = (from: string) => join({ email: 'sample@example.test' }, from)
const byShop = async (from: string) =>
  join({ customerToken: await test.sign({ sub: 'c-1', email: 'sample@example.test' }) }, from)

async function invite(session: string, from: string) {
  const headers = { authorization: `Bearer ${session}` }
  const answer = await test.app.request(PATHS.invite, { headers }, peer(from))
  return v.parse(InviteSchema, await answer.json())
}

/** Somebody opens the link from a network and buys the day after. Says whether a person is to look. */
async function isFlagged(code: string, from: string): Promise<boolean> {
  const id = `visit${from.replaceAll('.', '')}`
  const arrival = { shop: test.publishableKey, messages: [visit(code, { id })] }
  await test.post(PATHS.messages, arrival, {}, peer(from))
  test.clock.now += DAY
  const orderToken = await test.signed(from)
  const [answer] = await test.send(order(from, [touch(code, { visit: id })], { orderToken }))
  expect(answer?.decision?.credited).toBe(true)
  return (await test.store.order(test.shopId, from))?.review?.verdict === 'open'
}

describe('a friend in the network that the advocate was in on that day', () => {
  it('is a signal on any day on which the advocate looks at the invitation', async () => {
    const { code, session } = await byMail(ELSEWHERE)
    test.clock.now += DAY
    await invite(session, HOME)
    // On the way to work.
    await invite(session, ELSEWHERE)
    expect(await isFlagged(code, FRIENDS_PHONE_AT_HOME)).toBe(true)
  })

  it('is one too when the shop’s own server vouches for the advocate', async () => {
    expect(await isFlagged((await byShop(HOME)).code, FRIENDS_PHONE_AT_HOME)).toBe(true)
    const again = await byShop(ELSEWHERE)
    expect(await isFlagged(again.code, ELSEWHERE)).toBe(true)
  })

  it('is none on a day on which the advocate was not there', async () => {
    const { code } = await byMail(HOME)
    test.clock.now += DAY
    expect(await isFlagged(code, FRIENDS_PHONE_AT_HOME)).toBe(false)
  })

  it('is one also when both accounts of the advocate have become one', async () => {
    await byShop(HOME)
    const { code, session } = await byMail(HOME)
    await invite(session, ELSEWHERE)
    const [from, into] = (await test.rows('advocates')).toSorted((a, b) => a.proven - b.proven)
    const accounts = [from?.id ?? '', into?.id ?? ''] as const
    await test.store.write((tx) => mergeAccounts(test.engine, tx, test.shopId, ...accounts))
    expect(await test.rows('advocate_networks')).toHaveLength(2)
    expect(await isFlagged(code, ELSEWHERE)).toBe(true)
  })
})

describe('looking at the invitation', () => {
  it('writes once a day for each network, and no network in clear', async () => {
    const { session } = await byMail(HOME)
    for (const from of [HOME, ELSEWHERE, HOME, ELSEWHERE, FRIENDS_PHONE_AT_HOME]) await invite(session, from)
    expect(await test.rows('advocate_networks')).toHaveLength(2)
    test.clock.now += DAY
    await invite(session, HOME)
    const rows = await test.rows('advocate_networks')
    expect(new Set(rows.map(({ network }) => network)).size).toBe(3)
    expect(JSON.stringify(rows)).not.toContain('203.0.113')
  })

  it.runIf(ENGINE === 'sqlite')('is answered also while nothing can be written', async () => {
    const { code, session } = await byMail(HOME)
    const other = test.database.connect()
    const held = await other.startTransaction().execute()
    await held.insertInto('migrations').values({ name: 'in the way', applied_at: 0 }).execute()
    expect((await invite(session, ELSEWHERE)).code).toBe(code)
    await held.rollback().execute()
    await other.destroy()
    expect(await test.rows('advocate_networks')).toHaveLength(1)
  })
})
