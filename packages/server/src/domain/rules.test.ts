import { describe, expect, it } from 'vitest'
import {
  advocate,
  advocates,
  claim,
  type Difference,
  decided,
  EUR,
  fired,
  NOW,
  touch,
} from '../fixtures/decision-case.ts'
import type { Claim } from './claim.ts'
import { DAY } from './day.ts'
import type { BuyerFacts, VisitFacts } from './facts.ts'

const visit = touch('ANNA').visit
const buyer = (more: Partial<BuyerFacts>) => ({ buyer: { boughtBefore: false, listed: undefined, ...more } })
const seen = (more: Partial<VisitFacts>) => ({
  visits: new Map([[visit, { networkOf: [], referringHost: undefined, credited: false, ...more }]]),
})
const anna = (more: object) => ({ advocates: new Map([['ANNA', advocate('anna', more)]]) })

/** A plain signed order through Anna's link, but for what is different. */
const plain = (difference: Difference & { claim?: Partial<Claim> } = {}) =>
  decided([claim([touch('ANNA')], difference.claim)], difference)

describe('a rule that refuses', () => {
  it.each<[string, Parameters<typeof plain>[0]]>([
    ['programme_not_started', { terms: { startsAt: NOW + 1 } }],
    ['programme_ended', { terms: { endsAt: NOW } }],
    ['kind_not_rewarded', { terms: { kinds: ['signup'] } }],
    ['order_below_minimum', { terms: { minimumOrder: EUR(4991) } }],
    ['order_below_minimum', { terms: { minimumOrder: EUR(4990) }, state: { refunded: 1 } }],
    ['not_a_new_customer', { terms: { newCustomersOnly: true }, facts: buyer({ boughtBefore: true }) }],
    ['buyer_blocked', { facts: buyer({ listed: 'blocked' }) }],
    ['advocate_blocked', { facts: anna({ listed: 'blocked' }) }],
    ['order_cancelled', { state: { cancelled: true } }],
    ['order_refunded', { state: { refunded: 4990 } }],
    ['review_refused', { facts: { review: { verdict: 'refused' } } }],
    ['own_link', { claim: { customerId: 'c-1' } }],
    ['own_link', { claim: { emailKey: 'e-1' } }],
    ['budget_spent', { terms: { budget: EUR(1499) } }],
    ['budget_spent', { terms: { budget: EUR(5000) }, facts: { spent: 3501 } }],
  ])('%s: nobody is credited, and it says so', (code, difference) => {
    const decision = plain(difference)
    expect(decision).toMatchObject({ credit: undefined, rewards: [], status: 'refused', concerns: 'anna' })
    expect(fired(decision)).toContain(code)
  })

  it.each<[string, Parameters<typeof plain>[0]]>([
    ['at the first millisecond of the programme', { terms: { startsAt: NOW } }],
    ['at its last', { terms: { endsAt: NOW + 1 } }],
    ['of the smallest order', { terms: { minimumOrder: EUR(4990) } }],
    ['of a known customer where that is welcome', { facts: buyer({ boughtBefore: true }) }],
    ['with the last of the budget', { terms: { budget: EUR(5000) }, facts: { spent: 3500 } }],
    ['by another customer with an unknown advocate', { facts: anna({}), claim: { customerId: 'c-1' } }],
    ['of which a part was sent back', { state: { refunded: 4989 } }],
  ])('does not refuse an order %s', (_, difference) => {
    expect(plain(difference).credit?.advocateId).toBe('anna')
  })
})

describe('attribution', () => {
  const both = [touch('BEN', 2 * DAY), touch('ANNA', DAY)] as const

  it.each([
    ['last', both, 'anna'],
    ['first', both, 'ben'],
    ['first', [touch('BEN', 31 * DAY), ...both.slice(1)], 'anna'],
    ['first', [touch('CLOSED', 3 * DAY), ...both], 'ben'],
  ] as const)('by the %s touch', (attribution, touches, credited) => {
    expect(decided([claim(touches)], { terms: { attribution } }).credit?.advocateId).toBe(credited)
  })

  const coupon = (more: object = {}) => ({ coupon: 'SAVE', ...more })
  const coupons = new Map([['SAVE', 'BEN']])

  it('lets a coupon win over a link, or not, by setting', () => {
    const withBoth = [claim([touch('ANNA')], coupon())] as const
    const beats = decided(withBoth, { facts: { coupons } })
    expect(beats.credit).toMatchObject({ advocateId: 'ben', coupon: 'SAVE', visit: undefined })
    expect(fired(beats)).toContain('coupon_credited')
    const loses = decided(withBoth, { facts: { coupons }, terms: { couponBeatsLink: false } })
    expect(loses.credit).toMatchObject({ advocateId: 'anna', coupon: undefined })
  })

  it('credits a coupon alone, whatever the setting, and an unknown coupon never', () => {
    for (const couponBeatsLink of [true, false]) {
      const alone = [claim([], coupon())] as const
      expect(decided(alone, { facts: { coupons }, terms: { couponBeatsLink } }).credit?.advocateId).toBe(
        'ben',
      )
    }
    expect(decided([claim([], { coupon: 'OTHER' })], { facts: { coupons } }).credit).toBeUndefined()
  })

  it('falls back to the link when the coupon is the buyer’s own', () => {
    const own = [claim([touch('BEN')], coupon({ customerId: 'c-1' }))] as const
    const decision = decided(own, { facts: { coupons: new Map([['SAVE', 'ANNA']]) } })
    expect(decision.credit).toMatchObject({ advocateId: 'ben', coupon: undefined })
  })
})

describe('a signal', () => {
  it.each<[string, number, Parameters<typeof plain>[0]]>([
    ['same_visitor', 25, { facts: seen({ credited: true }) }],
    ['same_network', 30, { facts: seen({ networkOf: ['anna'] }) }],
    ['velocity', 50, { facts: anna({ lastDay: 10 }) }],
    ['disposable_address', 30, { claim: { disposable: true } }],
    ['existing_customer', 20, { facts: buyer({ boughtBefore: true }) }],
    ['coupon_site', 30, { facts: seen({ referringHost: 'www.retailmenot.com' }) }],
  ])('%s weighs %i and never refuses', (code, weight, difference) => {
    const below = plain({ ...difference, terms: { reviewFrom: weight + 1, holdDays: 0 } })
    expect(below).toMatchObject({ status: 'approved', review: false })
    expect(below.reasons).toContainEqual({ code, fired: true, params: { weight } })
    const at = plain({ ...difference, terms: { reviewFrom: weight, holdDays: 0 } })
    expect(at).toMatchObject({ status: 'held', review: true, releaseAt: undefined })
    expect(at.credit?.advocateId).toBe('anna')
  })

  it.each<[string, Parameters<typeof plain>[0]]>([
    ['the network of somebody else', { facts: seen({ networkOf: ['ben'] }) }],
    ['a site whose name only ends alike', { facts: seen({ referringHost: 'notretailmenot.com' }) }],
    ['nine orders in a day', { facts: anna({ lastDay: 9 }) }],
  ])('is not %s', (_, difference) => {
    expect(plain({ ...difference, terms: { reviewFrom: 1 } }).review).toBe(false)
  })

  it('adds up with others', () => {
    const two: Parameters<typeof plain>[0] = {
      claim: { disposable: true },
      facts: seen({ credited: true }),
    }
    expect(plain(two).review).toBe(true)
    expect(plain({ ...two, facts: {} }).review).toBe(false)
  })

  it('is silenced for people whom the owner allows, and by a person who approved', () => {
    const terms = { reviewFrom: 1 }
    const suspicious = { disposable: true }
    expect(plain({ terms, claim: suspicious }).review).toBe(true)
    expect(plain({ terms, claim: suspicious, facts: buyer({ listed: 'allowed' }) }).review).toBe(false)
    expect(plain({ terms, claim: suspicious, facts: anna({ listed: 'allowed' }) }).review).toBe(false)
    const approved = (advocateId: string) => ({ review: { verdict: 'approved' as const, advocateId } })
    expect(plain({ terms, claim: suspicious, facts: approved('anna') }).review).toBe(false)
    expect(plain({ terms, claim: suspicious, facts: approved('ben') }).review).toBe(true)
  })
})

describe('rewards', () => {
  const money = (decision: ReturnType<typeof plain>) =>
    Object.fromEntries(decision.rewards.map(({ side, money: { minor } }) => [side, minor]))

  it.each([
    [0, 1000],
    [1, 1000],
    [2, 2000],
    [4, 3000],
    [90, 3000],
  ])('after %i friends come to %i', (friends, minor) => {
    const tiers = [
      { name: undefined, from: 3, reward: { kind: 'fixed' as const, money: EUR(2000) } },
      { name: undefined, from: 5, reward: { kind: 'fixed' as const, money: EUR(3000) } },
    ]
    expect(money(plain({ terms: { tiers }, facts: anna({ friends }) }))).toEqual({
      advocate: minor,
      friend: 500,
    })
  })

  it('leave the advocate out who has earned the most, not the friend', () => {
    const terms = { capPerAdvocate: EUR(3000) }
    expect(money(plain({ terms, facts: anna({ earned: 2000 }) }))).toEqual({ advocate: 1000, friend: 500 })
    const capped = plain({ terms, facts: anna({ earned: 2001 }) })
    expect(money(capped)).toEqual({ friend: 500 })
    expect(fired(capped)).toContain('advocate_cap_reached')
  })

  it('are points and gifts too, whose cost counts against the budget', () => {
    const terms = {
      advocateReward: { kind: 'points' as const, points: 200, cost: EUR(100) },
      friendReward: { kind: 'gift' as const, name: 'a mug', cost: EUR(300) },
    }
    expect(plain({ terms }).rewards).toEqual([
      { side: 'advocate', money: EUR(0), points: 200, gift: undefined, cost: 100 },
      { side: 'friend', money: EUR(0), points: 0, gift: 'a mug', cost: 300 },
    ])
    expect(plain({ terms: { ...terms, budget: EUR(400) } }).status).toBe('held')
    expect(plain({ terms: { ...terms, budget: EUR(399) } }).status).toBe('refused')
  })
})

describe('what a stranger says', () => {
  it('about the buyer neither refuses nor hides anything once others say otherwise', () => {
    const stranger = claim([], { id: 'a', verified: false, receivedAt: NOW - DAY, customerId: 'c-1' })
    const reported = claim([touch('ANNA')], { id: 'b', verified: false, customerId: 'c-2' })
    expect(decided([stranger, reported]).credit?.advocateId).toBe('anna')
    const confirmed = claim([], { id: 'c', source: 'api', customerId: 'c-2' })
    expect(decided([stranger, reported, confirmed]).credit?.advocateId).toBe('anna')
    expect(advocates.get('ANNA')?.customerId).toBe('c-1')
  })
})
