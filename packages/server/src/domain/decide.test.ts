import { describe, expect, it } from 'vitest'
import { claim, decided, NOW, touch, worth } from '../fixtures/decision-case.ts'
import type { Claim, Touch } from './claim.ts'
import { DAY } from './day.ts'
import type { Programme } from './programme.ts'

describe('decide', () => {
  it.each<[string, Touch[], string | undefined]>([
    ['nobody without a touch', [], undefined],
    ['the latest touch', [touch('ANNA', 2 * DAY), touch('BEN', DAY)], 'ben'],
    ['the latest touch, in whatever order they came', [touch('BEN', DAY), touch('ANNA', 2 * DAY)], 'ben'],
    ['a touch at the last millisecond of the window', [touch('ANNA', 30 * DAY)], 'anna'],
    ['nobody a millisecond later', [touch('ANNA', 30 * DAY + 1)], undefined],
    ['nobody for an unknown code', [touch('NOBODY', DAY)], undefined],
    ['nobody for a closed account', [touch('CLOSED', DAY)], undefined],
    [
      'the older touch when the latest is of an unknown code',
      [touch('ANNA', DAY), touch('NOBODY', 0)],
      'anna',
    ],
    [
      'the older touch when the latest is of a closed account',
      [touch('ANNA', DAY), touch('CLOSED', 0)],
      'anna',
    ],
  ])('credits %s', (_, touches, advocate) => {
    expect(decided([claim(touches)]).credit?.advocateId).toBe(advocate)
  })

  it('gives each side its fixed reward', () => {
    expect(decided([claim([touch('ANNA', DAY)])]).rewards).toEqual([
      { side: 'advocate', ...worth(1000) },
      { side: 'friend', ...worth(500) },
    ])
  })

  it('refuses a purchase through the own link by customer id, and credits the friend before', () => {
    const own = { customerId: 'c-1' }
    expect(decided([claim([touch('ANNA', DAY)], own)])).toMatchObject({
      credit: undefined,
      rewards: [],
      status: 'refused',
      concerns: 'anna',
    })
    expect(decided([claim([touch('BEN', 2 * DAY), touch('ANNA', DAY)], own)]).credit?.advocateId).toBe('ben')
  })

  it('does not take an unknown customer for the advocate whose id is unknown too', () => {
    expect(decided([claim([touch('BEN', DAY)])]).credit?.advocateId).toBe('ben')
  })

  it.each<[string, Partial<Claim>, Partial<Programme>, string, number | undefined]>([
    ['unsigned: held for the shop', { verified: false }, {}, 'held', undefined],
    ['signed: held for returns', {}, {}, 'held', NOW + 14 * DAY],
    ['signed, no hold: approved', {}, { holdDays: 0 }, 'approved', NOW],
    ['unsigned, no hold: still held', { verified: false }, { holdDays: 0 }, 'held', undefined],
    ['unsigned, reports trusted', { verified: false }, { trust: 'reported' }, 'held', NOW + 14 * DAY],
    ['signed long ago', { receivedAt: NOW - 15 * DAY }, {}, 'approved', NOW - DAY],
  ])('%s', (_, more, terms, status, releaseAt) => {
    expect(decided([claim([touch('ANNA', DAY)], more)], { terms })).toMatchObject({ status, releaseAt })
  })

  it('holds an order that equal claims give to two advocates, and tells only the owner why', () => {
    const competing: [Claim, Claim] = [claim([touch('ANNA', 2 * DAY)]), claim([touch('BEN', DAY)])]
    const decision = decided(competing, { terms: { holdDays: 0 } })
    expect(decision).toMatchObject({ status: 'held', releaseAt: undefined })
    expect(decision.reasons).toContainEqual({ code: 'claims_competing', fired: true })
  })

  it('sees no contest in two visits of one browser, or in one visit reported twice', () => {
    const both = claim([touch('ANNA', 2 * DAY), touch('BEN', DAY)])
    expect(decided([both, { ...both, id: 'again' }], { terms: { holdDays: 0 } }).status).toBe('approved')
  })

  it('listens to the signed claim alone, whoever claimed before', () => {
    const stranger = claim([touch('BEN', 0)], { verified: false, receivedAt: NOW - DAY })
    const buyer = claim([touch('ANNA', DAY)])
    expect(decided([stranger, buyer]).credit?.advocateId).toBe('anna')
    expect(decided([stranger, claim([])]).credit).toBeUndefined()
  })

  it('never credits another because an ineligible touch was added', () => {
    const before = decided([claim([touch('ANNA', DAY)])]).credit
    for (const added of [touch('NOBODY', 0), touch('CLOSED', 0), touch('BEN', 31 * DAY)]) {
      expect(decided([claim([touch('ANNA', DAY), added])]).credit).toEqual(before)
    }
  })

  it('reports every rule, fired or not', () => {
    const { reasons } = decided([claim([touch('ANNA', DAY)])])
    expect(reasons.map(({ code, fired }) => [code, fired])).toEqual([
      ['code_unknown', false],
      ['advocate_inactive', false],
      ['advocate_blocked', false],
      ['window_passed', false],
      ['own_link', false],
      ['no_touch', false],
      ['programme_not_started', false],
      ['programme_ended', false],
      ['kind_not_rewarded', false],
      ['order_below_minimum', false],
      ['not_a_new_customer', false],
      ['buyer_blocked', false],
      ['order_cancelled', false],
      ['order_refunded', false],
      ['review_refused', false],
      ['touch_credited', true],
      ['coupon_credited', false],
      ['tier_reached', false],
      ['advocate_cap_reached', false],
      ['budget_spent', false],
      ['order_verified', true],
      ['order_unverified', false],
      ['claims_competing', false],
      ['same_visitor', false],
      ['same_network', false],
      ['velocity', false],
      ['disposable_address', false],
      ['existing_customer', false],
      ['coupon_site', false],
      ['person_allowed', false],
      ['review_approved', false],
      ['review_needed', false],
    ])
  })

  it('does not grow without end when one order is reported with ever new visits', () => {
    const size = (count: number) => {
      const claims = Array.from({ length: count }, (_, age) =>
        claim([touch('ANNA', age)], { verified: false }),
      )
      return decided([claim([], { verified: false }), ...claims]).reasons.length
    }
    expect(size(500)).toBe(size(10))
  })

  it('gives the same decision for the same claims in any order', () => {
    const a = claim([touch('ANNA', DAY)])
    const b = claim([touch('BEN', DAY)])
    expect(decided([a, b])).toEqual(decided([b, a]))
  })
})
