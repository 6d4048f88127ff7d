import { describe, expect, it } from 'vitest'
import {
  advocate,
  cancelled,
  type Difference,
  decided,
  EUR,
  fired,
  NOW,
  paid,
  refunded,
  report,
  signed,
  touch,
} from '../fixtures/decision-case.ts'
import { DAY } from './day.ts'
import { buyerKey } from './evidence/candidate.ts'
import type { Report } from './evidence/report.ts'
import type { BuyerFacts, CouponFacts, VisitFacts } from './facts.ts'

const visit = touch('ANNA').visit
/** Of the buyer of an order that says nothing of one. */
const NOBODY = buyerKey({ customerId: undefined, emailKey: undefined, disposable: false })
const buyer = (more: Partial<BuyerFacts>) => ({
  buyers: new Map([[NOBODY, { boughtBefore: false, listed: undefined, ...more }]]),
})
const seen = (more: Partial<VisitFacts>) => ({
  visits: new Map([
    [visit, { told: undefined, networkOf: [], referringHost: undefined, credited: false, ...more }],
  ]),
})
const anna = (more: object) => ({ advocates: new Map([['ANNA', advocate('anna', more)]]) })

/** A plain signed order through Anna's link, but for what is different. */
const plain = (difference: Difference & { report?: Partial<Report> } = {}) =>
  decided([signed([touch('ANNA')], difference.report)], difference)

const sentBack = (minor: number) => ({ statements: [paid(), refunded({ kind: 'total', minor })] })

describe('a rule that refuses', () => {
  it.each<[string, Parameters<typeof plain>[0]]>([
    ['programme_not_started', { terms: { startsAt: NOW + 1 } }],
    ['programme_ended', { terms: { endsAt: NOW } }],
    ['kind_not_rewarded', { terms: { kinds: ['signup'] } }],
    ['order_below_minimum', { terms: { minimumOrder: EUR(4991) } }],
    ['order_below_minimum', { terms: { minimumOrder: EUR(4990) }, ...sentBack(1) }],
    ['not_a_new_customer', { terms: { newCustomersOnly: true }, facts: buyer({ boughtBefore: true }) }],
    ['buyer_blocked', { facts: buyer({ listed: 'blocked' }) }],
    ['advocate_blocked', { facts: anna({ listed: 'blocked' }) }],
    ['order_cancelled', { statements: [paid(), cancelled()] }],
    ['order_refunded', sentBack(4990)],
    ['review_refused', { facts: { review: { verdict: 'refused' } } }],
    ['own_link', { report: { customerId: 'c-1' } }],
    ['own_link', { report: { emailKey: 'e-1' } }],
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
    ['by another customer with an unknown advocate', { facts: anna({}), report: { customerId: 'c-1' } }],
    ['of which a part was sent back', sentBack(4989)],
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
    expect(decided([signed(touches)], { terms: { attribution } }).credit?.advocateId).toBe(credited)
  })

  const typed = { statements: [paid({ coupons: ['SAVE'] })] }
  const of = (code: string, more: Partial<CouponFacts> = {}) => ({
    coupons: new Map([['SAVE', { code, handed: true, visit: undefined, ...more }]]),
  })

  it('lets a friend’s coupon win over a link, or not, by setting', () => {
    const linked = [signed([touch('ANNA')])]
    const beats = decided(linked, { ...typed, facts: of('BEN') })
    expect(beats.credit).toMatchObject({ advocateId: 'ben', coupon: 'SAVE', visit: undefined })
    expect(fired(beats)).toContain('coupon_credited')
    const loses = decided(linked, { ...typed, facts: of('BEN'), terms: { couponBeatsLink: false } })
    expect(loses.credit).toMatchObject({ advocateId: 'anna', coupon: undefined })
  })

  it('credits a coupon alone, whatever the setting, and an unknown coupon never', () => {
    for (const couponBeatsLink of [true, false]) {
      const given = { ...typed, facts: of('BEN'), terms: { couponBeatsLink } }
      expect(decided([signed([])], given).credit?.advocateId).toBe('ben')
      expect(decided([], given).credit?.advocateId).toBe('ben')
    }
    expect(decided([], { ...typed, facts: {} }).credit).toBeUndefined()
  })

  it('falls back to the link when the coupon is the buyer’s own', () => {
    const own = [signed([touch('BEN')], { customerId: 'c-1' })]
    const statements = [paid({ coupons: ['SAVE'], customerId: 'c-1' })]
    const decision = decided(own, { statements, facts: of('ANNA') })
    expect(decision.credit).toMatchObject({ advocateId: 'ben', coupon: undefined })
  })
})

describe('a signal', () => {
  it.each<[string, number, Parameters<typeof plain>[0]]>([
    ['same_visitor', 25, { facts: seen({ credited: true }) }],
    ['same_network', 30, { facts: seen({ networkOf: ['anna'] }) }],
    ['velocity', 50, { facts: anna({ lastDay: 10 }) }],
    ['disposable_address', 30, { report: { disposable: true } }],
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
      report: { disposable: true },
      facts: seen({ credited: true }),
    }
    expect(plain(two).review).toBe(true)
    expect(plain({ ...two, facts: {} }).review).toBe(false)
  })

  it('is silenced for people whom the owner allows, and by a person who approved', () => {
    const terms = { reviewFrom: 1 }
    const suspicious = { disposable: true }
    expect(plain({ terms, report: suspicious }).review).toBe(true)
    expect(plain({ terms, report: suspicious, facts: buyer({ listed: 'allowed' }) }).review).toBe(false)
    expect(plain({ terms, report: suspicious, facts: anna({ listed: 'allowed' }) }).review).toBe(false)
    const approved = (advocateId: string) => ({
      review: { verdict: 'approved' as const, advocateId, code: advocateId.toUpperCase() },
    })
    expect(plain({ terms, report: suspicious, facts: approved('anna') }).review).toBe(false)
    // A ruling names who is credited, so another is credited by it, and was looked at.
    const others = plain({ terms, report: suspicious, facts: approved('ben') })
    expect(others).toMatchObject({ review: false, credit: { advocateId: 'ben' } })
    // Whom a rule refuses is credited by no ruling, and nobody else is taken for looked at.
    const closed = { review: { verdict: 'approved', advocateId: 'closed', code: 'CLOSED' } } as const
    expect(plain({ terms, report: suspicious, facts: closed })).toMatchObject({
      ...{ review: true, cause: 'signals', credit: { advocateId: 'anna' } },
    })
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
    const stranger = report([], { id: 'a', receivedAt: NOW - DAY, customerId: 'c-1' })
    const reported = report([touch('ANNA')], { id: 'b', customerId: 'c-2' })
    expect(decided([stranger, reported], { statements: [] }).credit?.advocateId).toBe('anna')
    const statements = [paid({ source: 'api', customerId: 'c-2' })]
    expect(decided([stranger, reported], { statements }).credit?.advocateId).toBe('anna')
    // It would be refused if he were believed, as a shop does that trusts reports.
    const own = [{ ...reported, customerId: 'c-1' }]
    expect(fired(decided(own, { statements: [] }))).not.toContain('own_link')
    expect(fired(decided(own, { statements: [], terms: { trust: 'reported' } }))).toContain('own_link')
  })
})
