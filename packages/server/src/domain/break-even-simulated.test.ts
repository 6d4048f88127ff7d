import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EUR, programme } from '../fixtures/decision-case.ts'
import type { Benefit } from './benefit.ts'
import { breakEven, type Economics } from './break-even.ts'
import type { ProgrammeTerms } from './programme.ts'

/** As many friends as percents, so that a share of them is a whole number of them. */
const FRIENDS = 100

const share = (most: number) => fc.integer({ min: 0, max: most }).map((percent) => percent * 100)
const benefit: fc.Arbitrary<Benefit> = fc.oneof(
  fc.nat({ max: 4000 }).map((minor): Benefit => ({ kind: 'fixed', money: EUR(minor) })),
  fc
    .record({
      kind: fc.constant('percent' as const),
      basisPoints: fc.integer({ min: 1, max: 6000 }),
      cap: fc.option(fc.nat({ max: 3000 }).map(EUR), { nil: undefined }),
    })
    .map((percent): Benefit => percent),
  fc.nat({ max: 2000 }).map((minor): Benefit => ({ kind: 'points', points: 100, cost: EUR(minor) })),
  fc.nat({ max: 2000 }).map((minor): Benefit => ({ kind: 'gift', name: 'a mug', cost: EUR(minor) })),
)
const terms: fc.Arbitrary<ProgrammeTerms> = fc
  .record({
    advocateReward: benefit,
    friendReward: benefit,
    tiers: fc.array(
      fc.record({ name: fc.constant(undefined), from: fc.integer({ min: 2, max: 90 }), reward: benefit }),
      {
        maxLength: 2,
      },
    ),
    newCustomersOnly: fc.boolean(),
  })
  .map((some) => ({ ...programme, ...some }))
const economics: fc.Arbitrary<Economics> = fc.record({
  averageOrder: fc.nat({ max: 20_000 }).map(EUR),
  margin: share(80),
  repeat: share(300),
  redemption: share(100),
})

/** What a benefit comes to, reckoned as an owner would with pencil and paper: to the nearest cent, half a cent up. */
function costOf(given: Benefit, order: number): number {
  if (given.kind === 'fixed') return given.money.minor
  if (given.kind !== 'percent') return given.cost.minor
  return Math.min(
    Math.floor((order * given.basisPoints + 5000) / 10_000),
    given.cap?.minor ?? Number.POSITIVE_INFINITY,
  )
}

/**
 * Sends friends to the shop one by one, all by one advocate, and lets them buy.
 *
 * @param firstOrder of the n-th friend, minor units
 * @returns what the shop has in the end, in ten-thousandths of a minor unit
 */
function simulate(rules: ProgrammeTerms, facts: Economics, firstOrder: (friend: number) => number): number {
  let balance = 0
  const buy = (friend: number, amount: number, isFirst: boolean) => {
    balance += amount * facts.margin
    if (!isFirst && rules.newCustomersOnly) return
    const tier = rules.tiers.toSorted((a, b) => a.from - b.from).findLast(({ from }) => from <= friend)
    const rewards = costOf(tier?.reward ?? rules.advocateReward, amount) + costOf(rules.friendReward, amount)
    balance -= rewards * facts.redemption
  }
  for (let friend = 1; friend <= FRIENDS; friend += 1) buy(friend, firstOrder(friend), true)
  // So many per hundred friends, dealt out in turn.
  const further = (FRIENDS * facts.repeat) / 10_000
  for (let one = 0; one < further; one += 1) buy((one % FRIENDS) + 1, facts.averageOrder.minor, false)
  return balance
}

describe('the guard against loss', () => {
  it('never lets terms pass that lose money when a hundred friends buy under the same assumptions', () => {
    fc.assert(
      fc.property(terms, economics, (rules, facts) => {
        const { exceeds, firstOrder } = breakEven(rules, facts)
        fc.pre(!exceeds)
        expect(simulate(rules, facts, () => firstOrder.minor)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('asks for nothing where no tier is dearer and nothing is lost', () => {
    fc.assert(
      fc.property(terms, economics, (rules, facts) => {
        const plain = { ...rules, tiers: [] }
        const { exceeds, firstOrder } = breakEven(plain, facts)
        expect(simulate(plain, facts, () => firstOrder.minor) < 0).toBe(exceeds)
      }),
      { numRuns: 1000 },
    )
  })

  it('holds too where orders are smaller and larger than their average', () => {
    // Rewards never grow faster than in proportion: half of the orders being larger costs no more than all being average, but for rounding.
    fc.assert(
      fc.property(terms, economics, fc.nat({ max: 10_000 }), (rules, facts, spread) => {
        const { exceeds, firstOrder } = breakEven(rules, facts)
        fc.pre(!exceeds)
        const plain = { ...rules, tiers: [] }
        const away = Math.min(spread, firstOrder.minor)
        const rounding = FRIENDS * 2 * facts.redemption
        const varied = (friend: number) => firstOrder.minor + (friend % 2 ? away : -away)
        expect(simulate(plain, facts, varied)).toBeGreaterThanOrEqual(-rounding)
      }),
      { numRuns: 1000 },
    )
  })

  it('calls no first order paying that loses, but for the rounding of its two rewards', () => {
    fc.assert(
      fc.property(terms, economics, fc.nat({ max: 100_000 }), (rules, facts, more) => {
        const { smallestOrder, largestOrder } = breakEven(rules, facts)
        fc.pre(smallestOrder !== undefined)
        const first = Math.min(
          (smallestOrder?.minor ?? 0) + more,
          largestOrder?.minor ?? Number.POSITIVE_INFINITY,
        )
        const rounding = FRIENDS * 2 * facts.redemption
        expect(simulate(rules, facts, () => first)).toBeGreaterThanOrEqual(-rounding)
      }),
      { numRuns: 1000 },
    )
  })
})
