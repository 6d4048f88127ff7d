import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { done, type EngineShop, engineShop, sides } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { saveCustomer } from '../people/customers.ts'
import { confirmOrder } from './confirm-order.ts'
import { replayDecision } from './replay-decision.ts'

let test: EngineShop
let code: string
beforeEach(async () => {
  test = await engineShop()
  code = (await test.join()).code
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  for (const { order_id, sequence } of await test.rows('decisions')) {
    expect(await replayDecision(test.store, test.shopId, order_id, sequence)).toMatchObject({ same: true })
  }
  await test.close()
})

const EMAIL = 'sample@example.test'
const HOUR = DAY / 24
const BUYER = { customer: { email: EMAIL } }
const STATED = { email: EMAIL }

const report = (number: string, more: object = {}) => test.send(order(number, [touch(code)], more))
const confirm = async (number: string, more: object = {}) =>
  done(
    await confirmOrder(test.engine, test.shop, {
      ...{ number, amount: '49.90', currency: 'EUR', source: 'csv' },
      ...more,
    }),
  )
/** What somebody reports who guesses numbers of orders that are not there yet. */
async function guess(number: string, more: object = {}) {
  await report(number, more)
  test.clock.now += DAY
}

describe('an order whose number somebody has guessed before it was placed', () => {
  it('is an order when the shop confirms it, whatever the guess called it', async () => {
    await test.change({ kinds: ['order'] })
    await test.send(order('1001', [touch('UNKNOWN')], { kind: 'lead' }))
    test.clock.now += DAY
    await report('1001')
    const confirmed = await confirm('1001', { placedAt: test.clock.now })
    expect(confirmed.order.kind).toBe('order')
    expect(sides(confirmed)).toEqual({ advocate: 1000, friend: 500 })
  })

  it('is judged by the terms of its own day, not by better ones from before', async () => {
    for (const number of ['1001', '1002']) await guess(number)
    const second = await test.change({ advocateReward: '8.00' })
    const placedAt = test.clock.now + HOUR
    test.clock.now = placedAt + 1000
    await report('1001')
    test.clock.now += DAY
    await test.change({ advocateReward: '6.00' })
    const reported = await confirm('1001', { placedAt })
    expect(reported.order).toMatchObject({ heardAt: placedAt, programmeVersion: second })
    expect(sides(reported)).toEqual({ advocate: 800, friend: 500 })
    // Nobody but the guesser has reported it.
    expect((await confirm('1002', { placedAt })).order).toMatchObject({
      heardAt: placedAt,
      programmeVersion: second,
    })
    expect(sides(await confirm('1002', { placedAt, coupon: code }))).toEqual({ advocate: 800, friend: 500 })
  })

  it('makes no new customer of somebody who has bought since', async () => {
    await test.change({ newCustomersOnly: true })
    await guess('1002', BUYER)
    await confirm('1001', STATED)
    const placedAt = test.clock.now + HOUR
    test.clock.now = placedAt + HOUR
    await report('1002', BUYER)
    const { decision } = await confirm('1002', { ...STATED, placedAt })
    expect(decision.reasons).toContainEqual({ code: 'not_a_new_customer', fired: true, params: { code } })
  })

  it('is judged as of the shop’s word, and anew when the shop says later when it was placed, or signs it', async () => {
    for (const number of ['1001', '1002']) await guess(number)
    const next = await test.change({ advocateReward: '8.00' })
    const placedAt = test.clock.now
    test.clock.now += HOUR
    const later = await test.change({ advocateReward: '7.00' })
    expect((await confirm('1001', { coupon: code })).order.programmeVersion).toBe(later)
    await confirm('1002', { coupon: code })
    test.clock.now += HOUR
    const confirmed = await confirm('1001', { coupon: code, placedAt })
    expect(confirmed.order.programmeVersion).toBe(next)
    expect(sides(confirmed)).toEqual({ advocate: 800, friend: 500 })
    await report('1002', { orderToken: await test.signed('1002', { placedAt }) })
    expect((await test.store.order(test.shopId, '1002'))?.programmeVersion).toBe(next)
  })

  it('is kept as it is judged, also where nothing else comes of it', async () => {
    await test.send(order('1001', [], { kind: 'lead' }))
    test.clock.now += DAY
    await confirm('1001')
    const placedAt = test.clock.now - HOUR
    for (const kind of ['order', 'booking'] as const) {
      await confirm('1001', { placedAt, kind })
      expect(await test.store.order(test.shopId, '1001')).toMatchObject({ kind, heardAt: placedAt })
    }
  })

  it('is judged as of the shop’s word where the shop neither signs nor says when it was placed', async () => {
    await guess('1001')
    await test.change({ advocateReward: '8.00' })
    expect(sides(await confirm('1001'))).toEqual({ advocate: 800, friend: 500 })
  })
})

describe('an order that is confirmed days after it was placed', () => {
  /** The buyer comes onto the list of customers because of this order, and the terms get worse. */
  async function days() {
    test.clock.now += DAY
    await saveCustomer(test.engine, test.shop, { email: EMAIL })
    await test.change({ newCustomersOnly: true, advocateReward: '6.00' })
    test.clock.now += 2 * DAY
  }
  beforeEach(() => test.change({ newCustomersOnly: true, windowDays: 1 }))

  it.each(['the time said', 'proven', 'credited by a person'])(
    'has the credit and the terms of its own day: %s',
    async (how) => {
      test.clock.now += HOUR
      const placedAt = test.clock.now
      const proofs = ['a'.repeat(64)]
      await report('1001', { ...BUYER, ...(how === 'proven' && { proofs }) })
      await days()
      const confirmed = await confirm('1001', {
        ...(how === 'the time said' && { placedAt }),
        ...(how === 'proven' && { proofs }),
        ...(how === 'credited by a person' && { creditTo: code }),
      })
      expect(sides(confirmed)).toEqual({ advocate: 1000, friend: 500 })
      expect(confirmed.order.heardAt).toBe(placedAt)
    },
  )

  it('has them too where no browser has reported it and the shop says when it was placed', async () => {
    test.clock.now += HOUR
    const placedAt = test.clock.now
    await days()
    expect(sides(await confirm('1001', { ...STATED, placedAt, coupon: code }))).toEqual({
      advocate: 1000,
      friend: 500,
    })
  })

  it('is judged as of now where the shop says that it was placed later', async () => {
    await days()
    const { heardAt } = (await confirm('1001', { placedAt: test.clock.now + DAY, coupon: code })).order
    expect(heardAt).toBe(test.clock.now)
  })

  it('is judged by no terms from before there was a programme', async () => {
    const { order: judged } = await confirm('1001', { placedAt: test.clock.now - 400 * DAY, coupon: code })
    expect(judged.programmeVersion).toBe((await test.store.programme(test.shopId)).version)
  })
})

describe('what kind of conversion is confirmed', () => {
  it('is an order unless the shop says another: nobody stays a new customer by calling purchases leads', async () => {
    await test.change({ newCustomersOnly: true })
    await report('1001', { ...BUYER, kind: 'lead' })
    expect((await confirm('1001', STATED)).order.kind).toBe('order')
    test.clock.now += 1
    await report('1002', BUYER)
    expect((await confirm('1002', STATED)).decision.credit).toBeUndefined()
  })

  it('is what the shop says, and stays so when it says nothing more', async () => {
    await report('1001', { kind: 'lead' })
    expect((await confirm('1001', { kind: 'booking' })).order.kind).toBe('booking')
    expect((await confirm('1001', { amount: '20.00' })).order.kind).toBe('booking')
  })

  it('is what was reported where the programme rewards no orders', async () => {
    await test.change({ kinds: ['booking'] })
    await report('1001', { kind: 'booking' })
    expect(sides(await confirm('1001'))).toEqual({ advocate: 1000, friend: 500 })
  })
})
