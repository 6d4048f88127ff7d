import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jsonOf, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

describe('programmes', () => {
  it('are told as they may be given back', async () => {
    const terms = {
      advocateReward: { kind: 'percent', basisPoints: 1000, cap: '20.00' },
      friendReward: { kind: 'gift', name: 'a mug', cost: '3.00' },
      tiers: [{ name: 'gold', from: 3, reward: { kind: 'points', points: 100, cost: '1.00' } }],
      minimumOrder: '15.00',
      budget: '500.00',
      endsAt: shop.clock.now + 1000,
      guidelines: 'Be honest.',
      templates: [{ id: 'short', tone: 'friend', length: 'chat', text: '{link}' }],
    }
    const made = await jsonOf(shop.admin('POST', '/programmes', { terms, confirmLoss: true }))
    expect(made).toMatchObject({ version: 2, terms })
    const current = (await jsonOf(shop.admin('GET', '/programmes/current'))) as { terms: object }
    await shop.admin('POST', '/programmes', { terms: current.terms, confirmLoss: true })
    expect(await jsonOf(shop.admin('GET', '/programmes/3'))).toEqual({ version: 3, terms: current.terms })
    expect(await jsonOf(shop.admin('GET', '/programmes'))).toMatchObject({
      items: [{ version: 3 }, { version: 2 }, { version: 1 }],
    })
  })

  it('that cost more than they bring need the owner’s word', async () => {
    const terms = { advocateReward: '10.00', friendReward: '5.00' }
    const economics = { averageOrder: '40.00', margin: 3000 }
    const missing = (field: string) => ({ field, message: 'is missing' })
    expect(await problemOf(await shop.admin('POST', '/programmes', { terms }))).toMatchObject({
      code: 'margin_unknown',
      errors: [missing('economics.averageOrder'), missing('economics.margin')],
    })
    const half = { terms, economics: { averageOrder: '40.00' } }
    for (const path of ['/programmes', '/programmes/break-even']) {
      expect(await problemOf(await shop.admin('POST', path, half))).toMatchObject({
        code: 'margin_unknown',
        errors: [missing('economics.margin')],
      })
    }
    const refused = await problemOf(await shop.admin('POST', '/programmes', { terms, economics }))
    expect(refused).toMatchObject({ code: 'reward_exceeds_margin', detail: 'earns 12.00, costs 15.00 EUR' })
    expect(await jsonOf(shop.admin('POST', '/programmes/break-even', { terms, economics }))).toMatchObject({
      exceeds: true,
    })
    expect(
      await jsonOf(shop.admin('POST', '/programmes', { terms, economics, confirmLoss: true })),
    ).toMatchObject({ version: 2 })
  })

  it('tell what they are reckoned with, and where each number is from', async () => {
    const terms = { advocateReward: '10.00', friendReward: '5.00' }
    const weigh = (economics?: object) =>
      jsonOf(shop.admin('POST', '/programmes/break-even', { terms, ...(economics && { economics }) }))
    const said = (value: unknown) => ({ value, source: 'said' })
    const order = { amount: '60.00', currency: 'EUR' }
    // 45 % of 60.00 are 27.00, for 10.00 and 5.00.
    expect(await weigh({ averageOrder: '60.00', margin: 4500 })).toMatchObject({
      ...{ firstOrder: order, earns: { amount: '27.00' }, costs: { amount: '15.00' } },
      assumptions: {
        ...{ averageOrder: said(order), margin: said(4500) },
        repeat: { value: 0, source: 'assumed' },
        redemption: { value: 10_000, source: 'assumed' },
      },
    })
    // Nothing of that was kept; what comes with a programme is, and counts from then on.
    expect(await weigh()).toMatchObject({ code: 'margin_unknown' })
    const economics = { averageOrder: '60.00', margin: 4500, redemption: 9000 }
    await shop.admin('POST', '/programmes', { terms, economics })
    expect(await jsonOf(shop.admin('GET', '/programmes/current'))).toMatchObject({ economics })
    expect(await weigh({ repeat: 5000 })).toMatchObject({
      assumptions: { averageOrder: said(order), repeat: said(5000), redemption: said(9000) },
    })
  })

  it.each([
    [{ redemption: 10_001 }, 'redemption', 'must be at most 10000'],
    [{ repeat: -1 }, 'repeat', 'must be at least 0'],
    [{ margin: 12.5 }, 'margin', 'must be a whole number'],
    [{ averageOrder: '1,5' }, 'averageOrder', 'must be a decimal string in EUR'],
  ])('with the economics %j are refused', async (wrong, field, message) => {
    const terms = { advocateReward: '10.00', friendReward: '5.00' }
    const body = { terms, economics: { averageOrder: '60.00', margin: 4500, ...wrong } }
    for (const path of ['/programmes', '/programmes/break-even']) {
      expect(await problemOf(await shop.admin('POST', path, body))).toMatchObject({
        code: 'field_invalid',
        errors: [{ field: `economics.${field}`, message }],
      })
    }
  })

  it.each([
    [{ advocateReward: 'much', friendReward: '5.00' }, 'terms.advocateReward'],
    [{ advocateReward: '1.00', friendReward: '5.00', windowDays: 0 }, 'terms.windowDays'],
    [{ advocateReward: '1.00' }, 'terms.friendReward'],
  ])('of %j are refused', async (terms, field) => {
    const problem = await problemOf(await shop.admin('POST', '/programmes', { terms, confirmLoss: true }))
    expect(problem).toMatchObject({ code: 'field_invalid', errors: [{ field }] })
  })
})

describe('terms by which an order that costs nothing earns something', () => {
  it('come into force with a warning, which a smallest order ends', async () => {
    const terms = { advocateReward: '10.00', friendReward: '5.00' }
    const post = (more: object) =>
      jsonOf(shop.admin('POST', '/programmes', { terms: { ...terms, ...more }, confirmLoss: true }))
    expect(await post({})).toMatchObject({ version: 2, warnings: ['free_orders_earn'] })
    expect(await post({ minimumOrder: '1.00' })).not.toHaveProperty('warnings')
  })
})

describe('the terms of a programme', () => {
  it('are taken back as they were told', async () => {
    const given = {
      ...{ attribution: 'first', windowDays: 7, couponBeatsLink: false, holdDays: 3, trust: 'reported' },
      advocateReward: { kind: 'percent', basisPoints: 1000, cap: '20.00' },
      friendReward: { kind: 'gift', name: 'a mug', cost: '3.00' },
      tiers: [{ name: 'Gold', from: 5, reward: { kind: 'points', points: 100, cost: '1.00' } }],
      ...{ capPerAdvocate: '100.00', budget: '1000.00', minimumOrder: '20.00', newCustomersOnly: true },
      ...{ startsAt: 1, endsAt: 8_000_000_000_000, kinds: ['order'], reviewFrom: 60, ordersPerDay: 5 },
      ...{ couponPool: 'pool', friendCouponPool: 'friends', language: 'de' },
      picture: 'https://shop.example/friends.jpg',
      ...{ audience: 'Gardeners', strengths: ['Light'], guidelines: 'Be kind.', terms: 'All of them.' },
      templates: [{ id: 'mine', tone: 'family', length: 'short', subject: 'Hello', text: 'Look' }],
    }
    const post = (terms: unknown) => shop.admin('POST', '/programmes', { terms, confirmLoss: true })
    expect((await post(given)).status).toBe(200)
    const current = await jsonOf(shop.admin('GET', '/programmes/current'))
    const { terms } = v.parse(v.object({ terms: v.unknown() }), current)
    expect(terms).toEqual(given)
    expect(await jsonOf(post(terms))).toMatchObject({ terms: given })
  })
})
