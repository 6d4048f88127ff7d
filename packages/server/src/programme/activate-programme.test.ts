import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UNSAID } from '../domain/assumptions.ts'
import { type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { ownersDryRun } from '../orders/dry-run.ts'
import { replayDecision } from '../orders/replay-decision.ts'
import { activateProgramme } from './activate-programme.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop()
})
afterEach(() => test.close())

const economics = {
  averageOrder: { minor: 5000, currency: 'EUR' },
  margin: 3000,
  repeat: 0,
  redemption: 10_000,
}
const activate = (options: object, more: object = { economics }) =>
  activateProgramme(test.engine, test.shop, { options, economics: undefined, ...more })

describe('activating', () => {
  it('puts the next version into force, for orders that come from then on', async () => {
    const { code } = await test.join()
    const seen = touch(code)
    await test.send(order('1', [seen]))
    const made = await activate({ advocateReward: '7.00', friendReward: '3.00' })
    expect(made).toMatchObject({ programme: { version: 2, windowDays: 30 }, outlook: { exceeds: false } })
    await test.send(order('2', [seen]))
    await test.send(order('1', [touch(code)]))
    const byOrder = (await test.rows('orders')).map((row) => [row.number, row.programme_version])
    expect(byOrder.toSorted()).toEqual([
      ['1', 1],
      ['2', 2],
    ])
    const live = (await test.rows('rewards')).filter(({ side }) => side === 'advocate')
    expect(live.map(({ minor }) => Number(minor)).toSorted()).toEqual([1000, 700])
  })

  it('asks before a customer costs more than the customer brings', async () => {
    const dear = { advocateReward: '20.00', friendReward: '5.00' }
    expect(await activate(dear)).toMatchObject({
      refused: 'reward_exceeds_margin',
      outlook: { earns: { minor: 1500 }, costs: { minor: 2500 }, net: { minor: -1000 } },
    })
    expect(await activate(dear, {})).toEqual({
      refused: 'margin_unknown',
      missing: ['averageOrder', 'margin'],
    })
    expect((await test.store.programme(test.shopId)).version).toBe(1)
    expect(await activate(dear, { economics, confirmLoss: true })).toMatchObject({
      programme: { version: 2 },
    })
  })

  it('remembers what the shop earns, and weighs the next terms by it', async () => {
    expect(await test.store.economics(test.shopId)).toEqual(UNSAID)
    await activate({ advocateReward: '7.00', friendReward: '3.00' })
    expect(await test.store.economics(test.shopId)).toEqual(economics)
    const dear = { advocateReward: '20.00', friendReward: '5.00' }
    expect(await activate(dear, {})).toMatchObject({ refused: 'reward_exceeds_margin' })
    // One word changes one thing.
    await activate(dear, { economics: { margin: 6000 } })
    expect(await test.store.economics(test.shopId)).toEqual({ ...economics, margin: 6000 })
  })

  it('lets the owner’s word about what is claimed and who comes back decide, and shows that it did', async () => {
    const dear = { advocateReward: '20.00', friendReward: '5.00', newCustomersOnly: true }
    expect(await activate(dear)).toMatchObject({ refused: 'reward_exceeds_margin' })
    const hopeful = { ...economics, repeat: 10_000, redemption: 9000 }
    expect(await activate(dear, { economics: hopeful })).toMatchObject({
      outlook: {
        ...{ earns: { minor: 3000 }, costs: { minor: 2250 } },
        assumptions: {
          repeat: { value: 10_000, source: 'said' },
          redemption: { value: 9000, source: 'said' },
        },
      },
    })
    // What was taken back is assumed again.
    const unsaid = { economics: { repeat: null, redemption: null } }
    expect(await activate(dear, unsaid)).toMatchObject({
      refused: 'reward_exceeds_margin',
      outlook: { assumptions: { repeat: { value: 0, source: 'assumed' }, redemption: { value: 10_000 } } },
    })
    expect((await test.store.economics(test.shopId)).redemption).toBe(9000)
  })

  it('does not let 60 + 60 on a 60.00 order pass because nothing was paid yet', async () => {
    // As an older version kept it: the owner had typed 60.00 and 20 %, the pages had put in that no reward is ever used.
    const kept = { averageOrder: { minor: 6000, currency: 'EUR' }, margin: 2000, repeat: 0, redemption: 0 }
    await test.database.ask(
      sql`update shops set economics = ${JSON.stringify(kept)} where id = ${test.shopId}`,
    )
    expect(await activate({ advocateReward: '60.00', friendReward: '60.00' }, {})).toMatchObject({
      refused: 'reward_exceeds_margin',
      outlook: {
        ...{ earns: { minor: 1200 }, costs: { minor: 12_000 } },
        assumptions: { averageOrder: { source: 'said' }, redemption: { value: 10_000, source: 'assumed' } },
      },
    })
    expect((await test.store.programme(test.shopId)).version).toBe(1)
  })

  it.each<[string, object]>([
    ['advocateReward', { advocateReward: 'much' }],
    ['friendReward.cap', { friendReward: { kind: 'percent', basisPoints: 1000, cap: '1.001' } }],
    ['tiers.0.reward.amount', { tiers: [{ from: 2, reward: { kind: 'fixed', amount: '-1' } }] }],
    ['tiers', { tiers: [2, 2].map((from) => ({ from, reward: '1' })) }],
    ['endsAt', { startsAt: 5, endsAt: 5 }],
    ['kinds', { kinds: [] }],
    ['budget', { budget: '1,000' }],
    ['couponPool', { couponPool: 'a b' }],
    ['friendCouponPool', { friendCouponPool: '' }],
    ['picture', { picture: 'http://shop.example/friends.jpg' }],
    ['picture', { picture: 'https://' }],
    ['picture', { picture: 'javascript:alert(1)' }],
    ['language', { language: 'xx' }],
    ['windowDays', { windowDays: 0 }],
  ])('names %s when it is wrong', async (field, wrong) => {
    const options = { advocateReward: '1.00', friendReward: '1.00', ...wrong }
    const made = await activate(options)
    expect(made.refused === 'field_invalid' && made.errors.map((error) => error.field)).toContain(field)
  })

  it('keeps all terms as they were given', async () => {
    const options = {
      ...{ attribution: 'first', windowDays: 7, couponBeatsLink: false, newCustomersOnly: true },
      advocateReward: { kind: 'percent', basisPoints: 1250, cap: '20.00' },
      friendReward: { kind: 'gift', name: 'a mug', cost: '2.50' },
      tiers: [{ name: 'Gold', from: 5, reward: { kind: 'points', points: 300, cost: '1.00' } }],
      ...{ capPerAdvocate: '100.00', budget: '1000.00', minimumOrder: '10.00', couponPool: 'thanks' },
      ...{ friendCouponPool: 'hello', picture: 'https://shop.example/friends.jpg', language: 'de' },
      ...{ startsAt: 1, endsAt: 2, kinds: ['order', 'lead'], reviewFrom: 70, ordersPerDay: 3 },
      ...{ audience: 'people who cook', strengths: ['fresh'], guidelines: 'be honest', terms: 'no cash' },
      templates: [{ id: 'short', tone: 'family', length: 'letter', subject: 'Hi', text: 'Hi from {name}' }],
    }
    const made = await activate(options)
    expect(made.refused).toBeUndefined()
    expect(await test.store.programme(test.shopId)).toEqual(!made.refused && made.programme)
  })
})

describe('an old decision', () => {
  it('comes out the same when it is replayed, whatever has changed since', { timeout: 60_000 }, async () => {
    await test.change({ tiers: [{ from: 2, reward: '15.00' }], budget: '100.00', capPerAdvocate: '50.00' })
    const { code } = await test.join()
    for (const number of ['1', '2', '3']) {
      const orderToken = await test.signed(number, { customerId: 'c-1' })
      await test.send(order(number, [touch(code)], { coupon: 'X' }))
      test.clock.now += 1
      await test.send(order(number, [touch(code)], { orderToken, customer: { email: 'a@example.test' } }))
    }
    await test.change({ advocateReward: '1.00', newCustomersOnly: true })
    test.clock.now += 1e9
    const decisions = await test.rows('decisions')
    expect(decisions.length).toBeGreaterThan(5)
    for (const { order_id, sequence } of decisions) {
      const replay = await replayDecision(test.store, test.shopId, order_id, sequence)
      expect(replay?.same).toBe(true)
    }
    expect(await replayDecision(test.store, test.shopId, 'nobody', 1)).toBeUndefined()
  })
})

describe('the owner’s dry run', () => {
  it('tells every reason, signals too, and records nothing', async () => {
    const { code } = await test.join()
    const customer = { email: 'sample@mailinator.com' }
    const asked = { touches: [{ code, age: 1000, visit: 'v1abcdefgh' }], amount: '49.90', customer }
    const decision = await ownersDryRun(test.engine, test.shop, asked)
    if (typeof decision === 'string') throw new Error(decision)
    expect(decision.credit?.code).toBe(code)
    expect(decision.reasons).toContainEqual({
      code: 'disposable_address',
      fired: true,
      params: { weight: 30 },
    })
    expect(await test.rows('orders')).toEqual([])
    expect(await ownersDryRun(test.engine, test.shop, { ...asked, amount: '1,5' })).toBe('amount_malformed')
  })
})
