import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advocates,
  cancelled,
  decided,
  EUR,
  fixed,
  NOW,
  paid,
  refunded,
  report,
  signed,
  touch,
} from '../fixtures/decision-case.ts'
import type { Benefit } from './benefit.ts'
import { DAY } from './day.ts'
import type { Credit, Decision } from './decision.ts'
import { orderFrom } from './evidence/order.ts'
import type { Report } from './evidence/report.ts'
import { standingOf } from './evidence/standing.ts'
import type { Statement } from './evidence/statement.ts'
import type { Touch } from './evidence/touch.ts'
import type { Facts } from './facts.ts'
import type { LedgerEntry } from './ledger.ts'
import type { Programme } from './programme.ts'
import { isLive, type Reward } from './reward.ts'
import { settle } from './settle.ts'

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
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    touches: fc.array(anyTouch, { maxLength: 2 }),
    id: fc.uuid(),
    signed: fc.boolean(),
    money: fc.constantFrom(EUR(4990), EUR(4990), EUR(1)),
    receivedAt: fc.oneof(
      fc.integer({ min: NOW - 60_000, max: NOW }),
      fc.integer({ min: NOW - 40 * DAY, max: NOW + 40 * DAY }),
    ),
    customerId: fc.constantFrom(undefined, 'c-1', 'c-2'),
    coupons: fc.subarray(['SAVE', 'ANNA-10']),
    disposable: fc.boolean(),
    proofs: fc.constantFrom([], [], ['key']),
  })
  .map(({ touches, ...more }) => report(touches, more))
const someReports = fc.array(anyReport, { minLength: 1, maxLength: 5 })
const maybe = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values)
const anyStatement: fc.Arbitrary<Omit<Statement, 'id'>> = fc
  .record({
    source: fc.constantFrom('token', 'api', 'csv'),
    what: fc.constantFrom('paid', 'paid', 'paid', 'part', 'cancelled'),
    receivedAt: fc.integer({ min: NOW - DAY, max: NOW }),
    age: fc.nat({ max: DAY }),
    placedAt: maybe(NOW - 60_000, NOW - DAY),
    customerId: maybe(null, 'c-1', 'c-2'),
    coupons: maybe([], ['SAVE'], ['ANNA-10']),
    code: maybe(undefined, undefined, null, 'ANNA', 'BEN'),
    proofs: maybe(['key']),
  })
  .map(({ what, age, ...more }): Omit<Statement, 'id'> => {
    const said = { line: 0, asOf: more.receivedAt - age, ...more }
    if (what === 'cancelled') return { ...said, says: what }
    if (what === 'part') return { ...said, says: 'refunded', sentBack: { kind: what, minor: 1000 } }
    return { ...said, says: what, money: EUR(4990) }
  })
const someStatements = fc
  .array(anyStatement, { maxLength: 3 })
  .map((all) => all.map((one, index): Statement => ({ id: `s-${index}`, ...one })))
const facts = {
  coupons: new Map([
    ['SAVE', { code: 'BEN', handed: true, visit: 'handed' }],
    ['ANNA-10', { code: 'ANNA', handed: false, visit: undefined }],
  ]),
}

/** All but the reasons. */
const outcome = ({ reasons: _, moot: __, concerns: ___, hearsay: ____, ...decision }: Decision) => decision

describe('every decision', () => {
  it('is the same for the same input, in whatever order it came', () => {
    const shuffled = fc.tuple(someReports, someStatements).chain(([reports, statements]) =>
      fc.record({
        reports: fc.constant(reports),
        statements: fc.constant(statements),
        others: fc.shuffledSubarray(reports, { minLength: reports.length }),
        otherwise: fc.shuffledSubarray(statements, { minLength: statements.length }),
        again: fc.subarray(statements),
      }),
    )
    fc.assert(
      fc.property(shuffled, terms, ({ reports, statements, others, otherwise, again }, changed) => {
        const once = decided(reports, { statements, terms: changed, facts })
        const [cloned, words] = structuredClone([reports, statements] as const)
        expect(decided(cloned, { statements: words, terms: changed, facts })).toEqual(once)
        const more = { statements: [...again, ...otherwise], terms: changed, facts }
        expect(decided(others, more)).toEqual(once)
      }),
    )
  })

  it('is not changed in its credit by a touch that earns nothing', () => {
    const useless = fc.oneof(
      fc.nat({ max: DAY }).map((age) => touch('NOBODY', age, 'useless')),
      fc.nat({ max: DAY }).map((age) => touch('CLOSED', age, 'useless')),
      fc.nat({ max: DAY }).map((age) => touch('BEN', 32 * DAY + age, 'useless')),
    )
    fc.assert(
      fc.property(anyReport, someStatements, terms, useless, (one, statements, changed, added) => {
        const given = { statements, terms: changed, facts }
        const before = decided([one], given)
        const after = decided([{ ...one, touches: [...one.touches, added] }], given)
        // A code or coupon of the same advocate keeps any visit of theirs, for the channel; that alone may be told.
        const paidOut = ({ credit, ...more }: Decision) =>
          outcome({ ...more, credit: credit && { ...credit, visit: undefined } })
        expect(paidOut(after)).toEqual(paidOut(before))
      }),
    )
  })

  it('is not changed by a report that is believed nothing', () => {
    const told = () => undefined
    const worthless = new Set(['amount_differs', 'too_early', 'too_late'])
    fc.assert(
      fc.property(someReports, someStatements, terms, (reports, statements, changed) => {
        const given = { statements, terms: changed, facts }
        const order = orderFrom(statements)
        const believed = reports.filter((one) => !worthless.has(standingOf(one, order, told)))
        expect(outcome(decided(believed, given))).toEqual(outcome(decided(reports, given)))
      }),
    )
  })

  it('rewards nobody without saying why not, and credits only advocates who exist', () => {
    fc.assert(
      fc.property(someReports, someStatements, terms, (reports, statements, changed) => {
        const { credit, rewards, reasons } = decided(reports, { statements, terms: changed, facts })
        if (credit) expect(advocates.get(credit.code)?.id).toBe(credit.advocateId)
        else expect([rewards.length, reasons.some((reason) => reason.fired)]).toEqual([0, true])
      }),
    )
  })

  it('waits for a person, says why, and is not confirmed until then where it is in doubt who it was', () => {
    fc.assert(
      fc.property(someReports, someStatements, terms, (reports, statements, changed) => {
        const { status, review, cause, releaseAt, confirmed, credit } = decided(reports, {
          ...{ statements, terms: changed, facts },
        })
        expect(review).toBe(cause !== undefined)
        if (review) expect([status, releaseAt]).toEqual(['held', undefined])
        if (cause === 'competing' || cause === 'origin_unproven') expect(confirmed).toBe(false)
        if (cause === 'competing') expect(credit).toBeUndefined()
        if (status === 'approved') expect([confirmed, credit === undefined]).toEqual([true, false])
      }),
    )
  })
})

/** Something that happens to one of five orders. */
type Happening =
  | {
      readonly what: 'page' | 'report' | 'confirm' | 'cancel' | 'wait' | 'credit' | 'refuse' | 'restore'
      readonly which: number
    }
  | { readonly what: 'refund' | 'pay'; readonly which: number; readonly amount: number }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    what: fc.constantFrom(
      ...(['page', 'report', 'confirm', 'cancel', 'wait', 'credit', 'refuse', 'restore'] as const),
    ),
    which: fc.nat({ max: 4 }),
  }),
  fc.record({
    what: fc.constantFrom('page', 'confirm', 'wait'),
    which: fc.nat({ max: 4 }),
  }),
  fc.record({ what: fc.constantFrom('refund', 'pay'), which: fc.nat({ max: 4 }), amount: minor }),
)

interface Life {
  readonly reports: Report[]
  readonly statements: Statement[]
  readonly rewards: Reward[]
  review: Facts['review']
  released: Credit | undefined
  reserved: number
  confirmed: boolean
}

const cost = (rewards: readonly Reward[]) =>
  rewards.filter(isLive).reduce((sum, reward) => sum + reward.cost, 0)

/** Plays what the verbs do with an order, on paper. */
function decideAnew(life: Life, others: readonly Life[], changed: Partial<Programme>, now: number) {
  const spent = others.reduce((sum, other) => sum + other.reserved, 0)
  const promised = life.confirmed ? life.rewards.filter(isLive) : []
  const { reports, statements, review, released } = life
  const known = { spent, promised, review }
  const state = { released }
  const decision: Decision = decided(reports, { statements, terms: changed, facts: known, state, now })
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
  if (decision.status === 'approved') life.released = decision.credit
  // Order and reward are one: what is not handed over yet stands as its order does.
  for (const { status } of life.rewards.filter(isLive)) {
    if (status === 'held' || status === 'approved') expect(status).toBe(decision.status)
  }
  life.reserved = decision.confirmed ? settlement.cost : 0
  expect(cost(life.rewards)).toBe(settlement.cost)
  return { ledger: settlement.ledger, due: decision.rewards.reduce((sum, reward) => sum + reward.cost, 0) }
}

function isBalanced(entries: readonly LedgerEntry[]): boolean {
  const sums = new Map<string, number>()
  for (const { money } of entries) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.minor)
  return [...sums.values()].every((sum) => sum === 0)
}

describe('whatever happens to orders', () => {
  it('the budget holds, every ledger transaction sums to zero, and a refund never leaves more than was earned', {
    timeout: 60_000,
  }, () => {
    const budget = fc.integer({ min: 0, max: 60_000 })
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), terms, budget, (happenings, changed, most) => {
        const lives = Array.from({ length: 5 }, (): Life => {
          const nothing = { review: undefined, released: undefined, reserved: 0, confirmed: false }
          return { reports: [], statements: [], rewards: [], ...nothing }
        })
        const limited = { ...changed, budget: EUR(most), minimumOrder: undefined }
        let now = NOW
        let count = 0
        for (const one of happenings) {
          const life = lives[one.which]
          if (!life) continue
          // Moments are told apart, as the server does.
          now += 1
          count += 1
          const at = { id: `h${count}`, receivedAt: now, asOf: now }
          const said = { ...at, source: 'api' } as const
          switch (one.what) {
            case 'page':
              life.reports.push(signed([touch('ANNA')], { id: at.id, receivedAt: now }))
              life.statements.push(paid({ ...at, asOf: NOW, placedAt: NOW }))
              break
            case 'report':
              life.reports.push(report([touch('ANNA')], { id: at.id, receivedAt: now }))
              break
            case 'confirm':
              life.statements.push(paid({ ...said, placedAt: NOW }))
              break
            case 'cancel':
              life.statements.push(cancelled(said))
              break
            case 'refund':
              life.statements.push(refunded({ kind: 'part', minor: one.amount }, said))
              break
            case 'restore':
              life.statements.push(refunded({ kind: 'total', minor: 0 }, said))
              break
            case 'wait':
              now += 10 * DAY
              break
            case 'credit':
              life.review = { verdict: 'approved', advocateId: 'ben', code: 'BEN' }
              break
            case 'refuse':
              life.review = { verdict: 'refused' }
              break
            case 'pay': {
              const index = life.rewards.findIndex(({ status }) => status === 'approved')
              const due = life.rewards[index]
              if (due) life.rewards.splice(index, 1, { ...due, status: 'issued' })
              break
            }
          }
          const before = cost(life.rewards)
          const others = lives.filter((other) => other !== life)
          const { ledger, due } = decideAnew(life, others, limited, now)
          expect(ledger.every(isBalanced)).toBe(true)
          expect(lives.reduce((sum, { reserved }) => sum + reserved, 0)).toBeLessThanOrEqual(most)
          // What was left out for want of budget may come back when others give back; a refund alone brings nothing.
          if (one.what === 'refund' && before > 0) expect(cost(life.rewards)).toBeLessThanOrEqual(before)
          // Issued or not: what stands is what the kept part of the order earns.
          const order = orderFrom(life.statements)
          if (order.refunded > 0) expect(cost(life.rewards)).toBe(due)
          if (order.cancelledAt !== undefined) expect(cost(life.rewards)).toBe(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
