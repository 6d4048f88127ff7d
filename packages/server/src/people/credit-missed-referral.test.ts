import { AdminMissedReferralsSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { messageId, order, touch } from '../fixtures/messages.ts'
import { problemOf } from '../fixtures/test-shop.ts'
import { confirmOrder } from '../orders/confirm-order.ts'
import { replayDecision } from '../orders/replay-decision.ts'
import { issueReward } from '../rewards/pay-reward.ts'
import { creditMissedReferral } from './credit-missed-referral.ts'

let test: EngineShop
let code: string
beforeEach(async () => {
  test = await engineShop({ holdDays: 0, minimumOrder: '20.00' })
  code = (await test.join('sample-advocate@example.com')).code
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  await test.close()
})

/** A friend says who sent them; answers the id. */
async function said(from: string, orderId?: string): Promise<string> {
  const body = { shop: test.publishableKey, id: messageId(), from, ...(orderId && { orderId }) }
  await test.post(PATHS.missedReferrals, body)
  const [latest] = (await list()).items
  return latest?.id ?? ''
}

const list = async () =>
  v.parse(AdminMissedReferralsSchema, await (await test.admin('GET', '/missed-referrals')).json())
const credit = (id: string, by: { code: string; orderId?: string; note?: string }) =>
  creditMissedReferral(test.engine, test.shop, id, by)
const creditOf = async (number: string) => {
  const found = await test.store.order(test.shopId, number)
  return found && (await test.store.decision(test.shopId, found))?.credit
}
const confirm = (number: string, amount = '49.90', coupon?: string) =>
  confirmOrder(test.engine, test.shop, { number, amount, currency: 'EUR', source: 'api', coupon })

describe('a missed referral', () => {
  it('that is credited pays both sides as though the friend had followed the link', async () => {
    await confirm('1001')
    const id = await said('Sample', '1001')
    const made = done(await credit(id, { code, note: 'They wrote to us.' }))
    expect(made).toMatchObject({
      credited: true,
      waits: false,
      row: { status: 'accepted', note: 'They wrote to us.' },
    })
    expect(made.reasons).toContainEqual({ code: 'owner_credited', fired: true, params: { code } })
    const rewards = await test.rows('rewards')
    expect(rewards.map(({ side, status }) => [side, status]).toSorted()).toEqual([
      ['advocate', 'approved'],
      ['friend', 'approved'],
    ])
    expect((await list()).items).toMatchObject([{ status: 'accepted', note: 'They wrote to us.' }])
  })

  it('waits like any other reward until the order is confirmed: the owner has said who, not that it is paid', async () => {
    await test.send(order('1001', []))
    const made = done(await credit(await said('Sample', '1001'), { code }))
    expect(made).toMatchObject({ credited: false, waits: true, row: { status: 'accepted' } })
    expect(made.reasons).toContainEqual({ code: 'order_unverified', fired: true })
    expect((await test.rows('rewards')).map(({ status }) => status)).toEqual(['held', 'held'])
    await confirm('1001', '80.00')
    expect(await creditOf('1001')).toMatchObject({ code })
    expect((await test.rows('rewards')).map(({ status }) => status)).toEqual(['approved', 'approved'])
  })

  it('counts before a link, a coupon and the word of another day', async () => {
    const other = await test.join('other-advocate@example.com')
    await test.send(order('1001', [touch(other.code)], { orderToken: await test.signed('1001') }))
    await confirm('1001', '49.90', 'SUMMER')
    expect(await creditOf('1001')).toMatchObject({ code: other.code })
    const id = await said(code, '1001')
    for (const next of [code, other.code, code]) {
      expect(done(await credit(id, { code: next })).credited).toBe(true)
      expect(await creditOf('1001')).toMatchObject({ code: next })
    }
    const live = (await test.rows('rewards')).filter(({ status }) => status !== 'reversed')
    expect(live).toHaveLength(2)
  })

  it('that a rule refuses changes nothing, and says which', async () => {
    await confirm('1001', '10.00')
    const rulings = await test.rows('rulings')
    const made = done(await credit(await said('Sample', '1001'), { code }))
    expect(made).toMatchObject({ credited: false, waits: false })
    expect(made.reasons).toContainEqual(expect.objectContaining({ code: 'order_below_minimum', fired: true }))
    expect([rulings, await test.rows('rulings')]).toEqual([[], []])
    expect((await list()).items).toMatchObject([{ status: 'new' }])
  })

  it('whose reward was handed over to somebody else before changes nothing, and says so', async () => {
    await test.change({ friendReward: '0.00' })
    const customerToken = await test.sign({ sub: 'c-1', email: 'other-advocate@example.com' })
    const joined = await test.post(PATHS.advocates, { shop: test.publishableKey, customerToken })
    const other = v.parse(v.object({ code: v.string() }), await joined.json())
    await test.send(order('1001', [touch(other.code)], { orderToken: await test.signed('1001') }))
    const id = (await test.rows('rewards')).find(({ side }) => side === 'advocate')?.id ?? ''
    expect(done(await issueReward(test.engine, test.shop, id)).reward.status).toBe('issued')
    const before = await test.rows('orders')
    const made = done(await credit(await said('Sample', '1001'), { code }))
    expect(made).toMatchObject({ credited: false, waits: false, row: { status: 'new' } })
    expect(made.reasons).toContainEqual({ code: 'handed_over', fired: true })
    expect([await test.rows('orders'), await test.rows('rulings')]).toEqual([before, []])
    expect(await creditOf('1001')).toMatchObject({ code: other.code })
    expect(await test.rows('rewards')).toMatchObject([{ id, status: 'issued' }])
  })

  it('is a decision that can be replayed', async () => {
    await confirm('1001')
    done(await credit(await said('Sample', '1001'), { code }))
    for (const { order_id, sequence } of await test.rows('decisions')) {
      const replay = await replayDecision(test.store, test.shopId, order_id, sequence)
      expect(replay?.same).toBe(true)
    }
  })

  it('without an order is credited with the one that the owner names', async () => {
    await confirm('1001')
    const id = await said('Sample')
    expect((await credit(id, { code })).refused).toBe('order_missing')
    expect(done(await credit(id, { code, orderId: '1001' })).credited).toBe(true)
  })
})

describe('the route', () => {
  const ask = (method: string, path: string, body: object) => test.admin(method, path, body)

  it.each([
    ['code', { code: 'NOBODY' }],
    ['code', { code: ' ' }],
    ['orderId', { orderId: '1002' }],
  ])('names %s when it is wrong', async (field, wrong) => {
    await confirm('1001')
    const id = await said('Sample', '1001')
    const answer = await ask('POST', `/missed-referrals/${id}/credit`, { code, ...wrong })
    expect(await problemOf(answer)).toMatchObject({ code: 'field_invalid', errors: [{ field }] })
    expect((await ask('POST', '/missed-referrals/nobody/credit', { code })).status).toBe(404)
  })

  it('tells what came of it, and the referral stays open unless something did', async () => {
    const tell = async (number: string) => {
      const id = await said('Sample', number)
      return (await ask('POST', `/missed-referrals/${id}/credit`, { code })).json()
    }
    await confirm('1001')
    expect(await tell('1001')).toMatchObject({
      ...{ credited: true, waits: false, missedReferral: { status: 'accepted' } },
    })
    await test.send(order('1002', []))
    expect(await tell('1002')).toMatchObject({
      ...{ credited: false, waits: true, missedReferral: { status: 'accepted' } },
    })
    await confirm('1003', '10.00')
    expect(await tell('1003')).toMatchObject({
      ...{ credited: false, waits: false, missedReferral: { status: 'new' } },
      reasons: expect.arrayContaining([
        expect.objectContaining({ code: 'order_below_minimum', fired: true }),
      ]),
    })
  })

  it('declines with a reason only', async () => {
    const id = await said('Sample')
    const answer = await ask('PATCH', `/missed-referrals/${id}`, { status: 'refused', note: ' ' })
    expect(await problemOf(answer)).toMatchObject({ errors: [{ field: 'note', message: 'must say why' }] })
    const declined = await ask('PATCH', `/missed-referrals/${id}`, {
      status: 'refused',
      note: 'Unknown to us',
    })
    expect(await declined.json()).toMatchObject({ status: 'refused', note: 'Unknown to us' })
  })
})
