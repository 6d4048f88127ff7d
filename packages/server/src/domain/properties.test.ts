import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advocates, claim, decided, EUR, fixed, NOW, touch } from '../fixtures/decision-case.ts'
import type { Benefit } from './benefit.ts'
import type { Claim, Touch } from './claim.ts'
import { DAY } from './day.ts'
import type { Decision } from './decision.ts'
import type { LedgerEntry } from './ledger.ts'
import type { Programme } from './programme.ts'
import { isLive, type Reward } from './reward.ts'
import { settle } from './settle.ts'
import { decisive } from './touches.ts'

const minor = fc.nat({ max: 20_000 })
const benefit: fc.Arbitrary<Benefit> = fc.oneof(
  minor.map(fixed),
  fc.record({
    kind: fc.constant('percent' as const),
    basisPoints: fc.integer({ min: 1, max: 10_000 }),
    cap: fc.option(minor.map(EUR), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('points' as const), points: fc.nat({ max: 500 }), cost: minor.map(EUR) }),
  fc.record({ kind: fc.constant('gift' as const), name: fc.constant('a mug'), cost: minor.map(EUR) }),
)
const terms: fc.Arbitrary<Partial<Programme>> = fc.record({
  attribution: fc.constantFrom('first', 'last'),
  couponBeatsLink: fc.boolean(),
  advocateReward: benefit,
  friendReward: benefit,
  holdDays: fc.nat({ max: 30 }),
  minimumOrder: fc.option(minor.map(EUR), { nil: undefined }),
  trust: fc.constantFrom('verified', 'reported'),
  reviewFrom: fc.integer({ min: 1, max: 100 }),
})
const anyTouch: fc.Arbitrary<Touch> = fc
  .record({
    code: fc.constantFrom('ANNA', 'BEN', 'CLOSED', 'NOBODY'),
    age: fc.nat({ max: 60 * DAY }),
    visit: fc.constantFrom('v1', 'v2', 'v3', 'v4'),
  })
  .map(({ code, age, visit }) => touch(code, age, visit))
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    touches: fc.array(anyTouch, { maxLength: 2 }),
    id: fc.uuid(),
    verified: fc.boolean(),
    receivedAt: fc.integer({ min: NOW - DAY, max: NOW }),
    customerId: fc.constantFrom(undefined, 'c-1', 'c-2'),
    coupon: fc.constantFrom(undefined, 'SAVE'),
    disposable: fc.boolean(),
  })
  .map(({ touches, ...more }) => claim(touches, more))
const someClaims = fc
  .tuple(anyClaim, fc.array(anyClaim, { maxLength: 4 }))
  .map(([a, more]) => [a, ...more] as const)
const facts = { coupons: new Map([['SAVE', 'BEN']]) }

describe('every decision', () => {
  it('is the same for the same input, in whatever order the claims came', () => {
    fc.assert(
      fc.property(someClaims, terms, fc.nat(), (claims, changed, turn) => {
        const once = decided(claims, { terms: changed, facts })
        expect(decided(structuredClone(claims), { terms: changed, facts })).toEqual(once)
        const at = turn % claims.length
        const [first = claims[0], ...others] = [...claims.slice(at), ...claims.slice(0, at)]
        expect(decided([first, ...others], { terms: changed, facts })).toEqual(once)
      }),
    )
  })

  it('is not changed in its credit by a touch that earns nothing', () => {
    const useless = fc.oneof(
      fc.nat({ max: DAY }).map((age) => touch('NOBODY', age, 'useless')),
      fc.nat({ max: DAY }).map((age) => touch('CLOSED', age, 'useless')),
      fc.nat({ max: DAY }).map((age) => touch('BEN', 31 * DAY + age, 'useless')),
    )
    fc.assert(
      fc.property(anyClaim, terms, useless, (one, changed, added) => {
        const before = decided([one], { terms: changed, facts })
        const after = decided([{ ...one, touches: [...one.touches, added] }], { terms: changed, facts })
        expect(after.credit).toEqual(before.credit)
        expect(after.rewards).toEqual(before.rewards)
        expect(after.status).toBe(before.status)
      }),
    )
  })

  it('rewards nobody without saying why not, and credits only advocates who exist', () => {
    fc.assert(
      fc.property(someClaims, terms, (claims, changed) => {
        const { credit, rewards, reasons } = decided(claims, { terms: changed, facts })
        if (credit) expect(advocates.get(credit.code)?.id).toBe(credit.advocateId)
        else expect([rewards.length, reasons.some((reason) => reason.fired)]).toEqual([0, true])
      }),
    )
  })
})

/** Something that happens to one of five orders. */
type Happening =
  | { readonly what: 'report' | 'confirm' | 'cancel' | 'wait'; readonly which: number }
  | { readonly what: 'refund' | 'pay'; readonly which: number; readonly amount: number }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constantFrom('report', 'confirm', 'cancel', 'wait'), which: fc.nat({ max: 4 }) }),
  fc.record({ what: fc.constantFrom('refund', 'pay'), which: fc.nat({ max: 4 }), amount: minor }),
)

interface Life {
  readonly claims: Claim[]
  readonly rewards: Reward[]
  refunded: number
  cancelled: boolean
  reserved: number
  confirmed: boolean
}

const cost = (rewards: readonly Reward[]) =>
  rewards.filter(isLive).reduce((sum, reward) => sum + reward.cost, 0)

/** Plays what the verbs do with an order, on paper. */
function decideAnew(life: Life, others: readonly Life[], changed: Partial<Programme>, now: number) {
  const [first, ...more] = life.claims
  if (!first) return { ledger: [], due: 0 }
  const spent = others.reduce((sum, other) => sum + other.reserved, 0)
  const state = { refunded: life.refunded, cancelled: life.cancelled }
  const promised = life.confirmed ? life.rewards.filter(isLive) : []
  const facts = { spent, promised }
  const decision: Decision = decided([first, ...more], { terms: changed, facts, state, now })
  const settlement = settle('o', life.rewards, decision)
  for (const { reward } of settlement.changed) {
    life.rewards.splice(
      life.rewards.findIndex(({ id }) => id === reward.id),
      1,
      reward,
    )
  }
  for (const reward of settlement.added) life.rewards.push({ ...reward, id: `r${life.rewards.length}` })
  life.confirmed = decision.confirmed
  life.reserved = decision.confirmed ? settlement.cost : 0
  expect(cost(life.rewards)).toBe(settlement.cost)
  return { ledger: settlement.ledger, due: decision.rewards.reduce((sum, reward) => sum + reward.cost, 0) }
}

function isBalanced(entries: readonly LedgerEntry[]): boolean {
  const sums = new Map<string, number>()
  for (const { money } of entries) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.minor)
  return [...sums.values()].every((sum) => sum === 0)
}

describe('claims that do not count', () => {
  it('change nothing when they are left out', () => {
    const told = fc
      .tuple(
        fc
          .tuple(anyClaim, fc.array(anyClaim, { maxLength: 6 }))
          .map(([one, more]) => [one, ...more] as const),
        fc.array(fc.constantFrom('browser', 'browser', 'browser', 'api', 'owner'), {
          minLength: 7,
          maxLength: 7,
        }),
        fc.option(fc.integer({ min: NOW - DAY, max: NOW }), { nil: undefined }),
      )
      .map(([claims, sources, placedAt]) =>
        claims.map((one, index): Claim => {
          const source = sources[index] ?? 'browser'
          if (source === 'api') return { ...one, source, verified: true, placedAt, touches: [] }
          if (source === 'owner') return { ...one, source, verified: false, coupon: 'BEN', touches: [] }
          return one
        }),
      )
    fc.assert(
      fc.property(told, terms, (claims, changed) => {
        const [first, ...more] = claims
        const [heavy, ...others] = decisive(claims)
        if (!first || !heavy) throw new Error('no claim counts')
        expect(decided([heavy, ...others], { terms: changed, facts })).toEqual(
          decided([first, ...more], { terms: changed, facts }),
        )
      }),
    )
  })
})

describe('whatever happens to orders', () => {
  it('the budget holds, every ledger transaction sums to zero, and a refund never leaves more than was earned', {
    timeout: 60_000,
  }, () => {
    const budget = fc.integer({ min: 0, max: 60_000 })
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), terms, budget, (happenings, changed, most) => {
        const lives = Array.from({ length: 5 }, (): Life => {
          return { claims: [], rewards: [], refunded: 0, cancelled: false, reserved: 0, confirmed: false }
        })
        const limited = { ...changed, budget: EUR(most), minimumOrder: undefined }
        let now = NOW
        for (const one of happenings) {
          const life = lives[one.which]
          if (!life) continue
          const id = `c${life.claims.length}`
          const source = one.what === 'confirm' ? 'api' : 'browser'
          const report = { id, source, verified: one.what === 'confirm', receivedAt: now } as const
          if (one.what === 'report' || one.what === 'confirm') {
            life.claims.push(claim(one.what === 'report' ? [touch('ANNA')] : [], report))
          }
          if (one.what === 'cancel') life.cancelled = true
          if (one.what === 'refund') life.refunded = Math.min(4990, life.refunded + one.amount)
          if (one.what === 'wait') now += 10 * DAY
          if (one.what === 'pay') {
            const at = life.rewards.findIndex(({ status }) => status === 'approved')
            const due = life.rewards[at]
            if (due) life.rewards.splice(at, 1, { ...due, status: 'issued' })
          }
          const before = cost(life.rewards)
          const others = lives.filter((other) => other !== life)
          const { ledger, due } = decideAnew(life, others, limited, now)
          expect(ledger.every(isBalanced)).toBe(true)
          expect(lives.reduce((sum, { reserved }) => sum + reserved, 0)).toBeLessThanOrEqual(most)
          // What was left out for want of budget may come back when others give back; a refund alone brings nothing.
          if (one.what === 'refund' && before > 0) expect(cost(life.rewards)).toBeLessThanOrEqual(before)
          // Issued or not: what stands is what the kept part of the order earns.
          if (life.refunded > 0) expect(cost(life.rewards)).toBe(due)
          if (life.cancelled) expect(cost(life.rewards)).toBe(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
