import { describe, expect, it } from 'vitest'
import {
  cancelled,
  decided,
  fired,
  NOW,
  paid,
  report,
  signed,
  touch,
  worth,
} from '../fixtures/decision-case.ts'
import { DAY } from './day.ts'
import type { Touch } from './evidence/touch.ts'
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
    expect(decided([signed(touches)]).credit?.advocateId).toBe(advocate)
  })

  it('gives each side its fixed reward', () => {
    expect(decided([signed([touch('ANNA', DAY)])]).rewards).toEqual([
      { side: 'advocate', ...worth(1000) },
      { side: 'friend', ...worth(500) },
    ])
  })

  it('refuses a purchase through the own link by customer id, and credits the friend before', () => {
    const own = { customerId: 'c-1' }
    expect(decided([signed([touch('ANNA', DAY)], own)])).toMatchObject({
      credit: undefined,
      rewards: [],
      status: 'refused',
      concerns: 'anna',
    })
    expect(decided([signed([touch('BEN', 2 * DAY), touch('ANNA', DAY)], own)]).credit?.advocateId).toBe('ben')
  })

  it('does not take an unknown customer for the advocate whose id is unknown too', () => {
    expect(decided([signed([touch('BEN', DAY)])]).credit?.advocateId).toBe('ben')
  })

  it.each<[string, Partial<Programme>, string, number | undefined]>([
    ['held for returns', {}, 'held', NOW + 14 * DAY],
    ['approved where nothing is held', { holdDays: 0 }, 'approved', NOW],
  ])('a signed report is %s', (_, terms, status, releaseAt) => {
    expect(decided([signed([touch('ANNA', DAY)])], { terms })).toMatchObject({ status, releaseAt })
  })

  it.each<[string, Partial<Programme>, number | undefined]>([
    ['waits for the shop', {}, undefined],
    ['waits for the shop, also where nothing is held', { holdDays: 0 }, undefined],
    ['is held for returns where reports are trusted', { trust: 'reported' }, NOW + 14 * DAY],
  ])('an order that the shop has not spoken of %s', (_, terms, releaseAt) => {
    const decision = decided([report([touch('ANNA', DAY)])], { statements: [], terms })
    expect(decision).toMatchObject({ status: 'held', releaseAt, review: false })
    expect(decision.credit?.advocateId).toBe('anna')
  })

  it('approves when the hold since the shop’s first word that it is paid is over, to the millisecond', () => {
    const order = [signed([touch('ANNA', 15 * DAY)], { receivedAt: NOW - 14 * DAY })]
    const statements = [paid({ receivedAt: NOW - 14 * DAY }), paid({ id: 'again', source: 'api' })]
    expect(decided(order, { statements })).toMatchObject({ status: 'approved', releaseAt: NOW })
    expect(decided(order, { statements, now: NOW - 1 })).toMatchObject({ status: 'held', releaseAt: NOW })
  })

  it('holds an order that equal reports give to two advocates, and tells only the owner why', () => {
    const competing = [signed([touch('ANNA', 2 * DAY)]), signed([touch('BEN', DAY)])]
    const decision = decided(competing, { terms: { holdDays: 0 } })
    expect(decision).toMatchObject({
      ...{ status: 'held', releaseAt: undefined, review: true, cause: 'competing' },
      // Nobody is the default, so nobody is told.
      ...{ credit: undefined, rewards: [], concerns: undefined, confirmed: false },
    })
    expect(decision.reasons).toContainEqual({ code: 'claims_competing', fired: true })
  })

  it('asks nobody to look before the shop has spoken, however many are named', () => {
    const competing = [report([touch('ANNA', 2 * DAY)]), report([touch('BEN', DAY)])]
    expect(decided(competing, { statements: [] })).toMatchObject({
      ...{ status: 'held', review: false, credit: undefined },
    })
  })

  it('sees no contest in two visits of one browser, or in one visit reported twice', () => {
    const both = signed([touch('ANNA', 2 * DAY), touch('BEN', DAY)])
    expect(decided([both, { ...both, id: 'again' }], { terms: { holdDays: 0 } }).status).toBe('approved')
  })

  it('listens to the signed report alone, whoever reported before', () => {
    const stranger = report([touch('BEN', 0)], { receivedAt: NOW - 1 })
    expect(decided([stranger, signed([touch('ANNA', DAY)])]).credit?.advocateId).toBe('anna')
    expect(decided([stranger, signed([])]).credit).toBeUndefined()
  })

  it.each(['signed', 'proven', 'amount_equal'] as const)(
    'waits for a person only where nothing but the amount speaks for a report, and this one is %s',
    (standing) => {
      const proofs = standing === 'proven' ? ['key'] : []
      const one = report([touch('ANNA')], { signed: standing === 'signed', proofs })
      const decision = decided([one], { statements: [paid({ proofs: ['key'] })], terms: { holdDays: 0 } })
      const isWeak = standing === 'amount_equal'
      expect(decision).toMatchObject({
        ...{ status: isWeak ? 'held' : 'approved', releaseAt: isWeak ? undefined : NOW },
        ...{ review: isWeak, cause: isWeak ? 'origin_unproven' : undefined, confirmed: !isWeak },
      })
      expect(decision.credit?.advocateId).toBe('anna')
      expect(fired(decision).includes('origin_unproven')).toBe(isWeak)
    },
  )

  it('takes the amount for enough where the shop trusts reports', () => {
    expect(decided([report([touch('ANNA')])], { terms: { trust: 'reported', holdDays: 0 } })).toMatchObject({
      ...{ status: 'approved', review: false, confirmed: true },
    })
  })

  it('credits whom a person named, although only a browser had said so', () => {
    const review = { verdict: 'approved', advocateId: 'anna', code: 'ANNA' } as const
    const decision = decided([report([touch('ANNA')]), report([touch('BEN')])], {
      ...{ facts: { review }, terms: { holdDays: 0 } },
    })
    expect(decision).toMatchObject({
      ...{ status: 'approved', review: false },
      credit: { advocateId: 'anna', visit: touch('ANNA').visit },
    })
  })

  it('credits by the order’s own code, and by a ruling without a visit, and says which it was', () => {
    const coded = decided([], { statements: [paid({ code: 'BEN' })] })
    expect(coded.credit).toMatchObject({ code: 'BEN', visit: undefined, coupon: undefined })
    expect(coded.reasons).toContainEqual({ code: 'code_credited', fired: true, params: { code: 'BEN' } })
    const review = { verdict: 'approved', advocateId: 'ben', code: 'BEN' } as const
    const ruled = decided([], { facts: { review } })
    expect(ruled.reasons).toContainEqual({ code: 'owner_credited', fired: true, params: { code: 'BEN' } })
  })

  it('waits for a person’s word where reports came and none could be kept', () => {
    expect(decided([], { state: { crowded: 7 } })).toMatchObject({ status: 'held', credit: undefined })
    expect(fired(decided([], { state: { crowded: 7 } }))).toContain('reports_crowded')
    expect(decided([]).status).toBe('refused')
  })

  it('is of an order once the shop has spoken, whatever browsers call it, unless the shop names another kind', () => {
    const lead = [report([touch('ANNA')], { kind: 'lead' })]
    expect(decided(lead, { statements: [] }).kind).toBe('lead')
    expect(decided(lead).kind).toBe('order')
    expect(decided(lead, { statements: [paid({ kind: 'booking' })] }).kind).toBe('booking')
    expect(decided(lead, { terms: { kinds: ['lead'] } }).kind).toBe('lead')
  })

  it('is of the shop’s amount, and of a browser’s only before the shop has spoken', () => {
    const cheap = [report([touch('ANNA')], { money: { minor: 1, currency: 'EUR' } })]
    expect(decided(cheap, { statements: [] }).money?.minor).toBe(1)
    expect(decided(cheap).money?.minor).toBe(4990)
    expect(decided(cheap, { statements: [cancelled()] }).money).toBeUndefined()
  })

  it('never credits another because an ineligible touch was added', () => {
    const before = decided([signed([touch('ANNA', DAY)])]).credit
    for (const added of [touch('NOBODY', 0), touch('CLOSED', 0), touch('BEN', 31 * DAY)]) {
      expect(decided([signed([touch('ANNA', DAY), added])]).credit).toEqual(before)
    }
  })

  it('reports every rule, fired or not', () => {
    const { reasons } = decided([signed([touch('ANNA', DAY)])])
    expect(reasons.map(({ code, fired }) => [code, fired])).toEqual([
      ['code_unknown', false],
      ['advocate_inactive', false],
      ['advocate_blocked', false],
      ['window_passed', false],
      ['own_link', false],
      ['not_a_new_customer', false],
      ['buyer_blocked', false],
      ['no_touch', false],
      ['programme_not_started', false],
      ['programme_ended', false],
      ['kind_not_rewarded', false],
      ['order_below_minimum', false],
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
      ['origin_unproven', false],
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
      const money = { minor: 1, currency: 'EUR' }
      const reports = Array.from({ length: count }, (_, age) => report([touch('ANNA', age)], { money }))
      return decided([report([]), ...reports]).reasons.length
    }
    expect(size(500)).toBe(size(10))
  })

  it('gives the same decision for the same reports in any order', () => {
    const a = signed([touch('ANNA', DAY)])
    const b = signed([touch('BEN', DAY)])
    expect(decided([a, b])).toEqual(decided([b, a]))
  })
})
