import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advocate,
  decided,
  EUR,
  fired,
  fixed,
  paid,
  refunded,
  signed,
  touch,
  worth,
} from '../fixtures/decision-case.ts'
import type { PromisedReward } from './facts.ts'

const promised: readonly PromisedReward[] = [
  { side: 'advocate', advocateId: 'anna', ...worth(1000) },
  { side: 'friend', advocateId: undefined, ...worth(500) },
]
const order = [signed([touch('ANNA')])]
const sums = (...given: Parameters<typeof decided>) =>
  Object.fromEntries(decided(...given).rewards.map(({ side, cost }) => [side, cost]))

describe('what an order was promised', () => {
  it('is taken away by no limit, however much others have taken', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(), (budget, cap, spent, earned) => {
        const decision = decided(order, {
          terms: { budget: EUR(budget), capPerAdvocate: EUR(cap) },
          facts: { spent, promised, advocates: new Map([['ANNA', advocate('anna', { earned })]]) },
        })
        expect(decision.rewards.map(({ cost }) => cost)).toEqual([1000, 500])
        expect(fired(decision)).not.toContain('budget_spent')
      }),
    )
  })

  it('is all that it gets when it would be more and a limit has no more; the reason says so', () => {
    const more = { advocateReward: fixed(2000), friendReward: fixed(400) }
    const facts = { spent: 740, promised }
    const decision = decided(order, { terms: { ...more, budget: EUR(500) }, facts })
    expect(decision.rewards).toEqual([
      { side: 'advocate', ...worth(1000) },
      { side: 'friend', ...worth(400) },
    ])
    expect(fired(decision)).toContain('budget_spent')
    expect(sums(order, { terms: { ...more, capPerAdvocate: EUR(1999) }, facts })).toEqual({
      advocate: 1000,
      friend: 400,
    })
    expect(sums(order, { terms: { ...more, budget: EUR(5000) }, facts })).toEqual({
      advocate: 2000,
      friend: 400,
    })
  })

  it('is no promise to another advocate', () => {
    const others = [signed([touch('BEN')])]
    const terms = { advocateReward: fixed(2000), budget: EUR(500) }
    expect(sums(others, { terms, facts: { promised } })).toEqual({ friend: 500 })
    expect(sums(others, { terms: { capPerAdvocate: EUR(900) }, facts: { promised } })).toEqual({
      friend: 500,
    })
  })

  it('shrinks when a part is sent back', () => {
    const terms = { budget: EUR(0) }
    const sentBack = { kind: 'total', minor: 2495 } as const
    const statements = [paid(), refunded(sentBack)]
    expect(sums(order, { terms, facts: { spent: 740, promised }, statements })).toEqual({
      advocate: 500,
      friend: 250,
    })
  })
})
