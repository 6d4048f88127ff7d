import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payingOrders } from './paying-orders.ts'
import { shareOf } from './rounding.ts'

const MOST = 1000

/** A profit of 1 or a loss of 1 where the rewards change counts for none. Each reward is rounded by half a unit, there and between two of them. */
const FORGIVEN = 1 + 1 + 1

/** A reward: a fixed sum, or a share with a cap. */
const reward = fc.oneof(
  fc.nat({ max: 200 }).map((sum) => ({ share: 0, most: sum })),
  fc.record({ share: fc.integer({ min: 1, max: 6000 }), most: fc.nat({ max: 400 }) }),
)
type Reward = { share: number; most: number }
const cost = ({ share, most }: Reward, order: number) =>
  share === 0 ? most : Math.min(shareOf(order, share, 10_000), most)

/** Earns 2 at the least order, and by rounding more at an order of 14. */
const FOUND = {
  rewards: [
    { share: 0, most: 0 },
    { share: 1000, most: 11 },
    { share: 1, most: 0 },
  ] satisfies [Reward, Reward, Reward],
  margin: 500,
  following: 56,
  least: 5,
}

describe('payingOrders', () => {
  it('finds what trying each amount finds, but for rounding', () => {
    const case_ = fc.record({
      rewards: fc.tuple(reward, reward, reward),
      margin: fc.integer({ min: 500, max: 6000 }),
      following: fc.nat({ max: 800 }),
      least: fc.nat({ max: 300 }),
    })
    fc.assert(
      fc.property(case_, ({ rewards: [one, dearer, friend], margin, following, least }) => {
        const profit = (order: number) =>
          ((order + following) * margin) / 10_000 -
          Math.max(cost(one, order), cost(dearer, order)) -
          cost(friend, order)
        const all = [one, dearer, friend]
        const kinks = all.flatMap(({ most }) =>
          all.flatMap(({ share }) => (share === 0 ? [] : [Math.floor((most * 10_000) / share)])),
        )
        const found = payingOrders(profit, kinks, least, MOST)
        const { smallest, largest = MOST } = found ?? { smallest: MOST + 1 }
        for (let order = least; order <= Math.min(MOST, largest + 1); order += 1) {
          // Before the smallest one there is no profit, up to the largest one no loss.
          if (order < smallest) expect(profit(order)).toBeLessThanOrEqual(FORGIVEN)
          else if (order <= largest) expect(profit(order)).toBeGreaterThanOrEqual(-FORGIVEN)
          else expect(profit(order)).toBeLessThan(0)
        }
      }),
      { examples: [[FOUND]] },
    )
  })
})
