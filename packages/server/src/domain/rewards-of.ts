import type { DecidedReward } from './decision.ts'
import type { AdvocateFacts, Facts } from './facts.ts'
import type { Order } from './order.ts'
import type { Programme } from './programme.ts'
import type { Reason } from './reason.ts'
import { isNothing, worthOf } from './worth.ts'

/** What both sides would get for an order, and the limits that were looked at. */
export interface Rewarding {
  readonly rewards: readonly DecidedReward[]
  /** Whether the budget refuses the order. */
  readonly broke: boolean
  readonly reasons: readonly Reason[]
}

/**
 * What both sides get: the reward of the advocate's tier, and the friend's. An advocate who has earned the most that one can earn gets
 * nothing more, but the friend was promised something and gets it. The budget is all or nothing: half a reward was promised
 * to nobody.
 */
export function rewardsOf(
  order: Order,
  advocate: AdvocateFacts,
  programme: Programme,
  facts: Facts,
): Rewarding {
  const kept = Math.max(0, order.money.minor - order.refunded)
  const friends = advocate.friends + 1
  const tier = programme.tiers.findLast(({ from }) => from <= friends)
  const earned = worthOf(tier?.reward ?? programme.advocateReward, order.money, kept)
  const { capPerAdvocate: cap, budget } = programme
  const capped = cap !== undefined && advocate.earned + earned.cost > cap.minor
  const rewards: DecidedReward[] = [
    ...(capped ? [] : [{ side: 'advocate' as const, ...earned }]),
    { side: 'friend' as const, ...worthOf(programme.friendReward, order.money, kept) },
  ].filter((reward) => !isNothing(reward))
  const broke = budget !== undefined && facts.spent + costOf(rewards) > budget.minor
  return {
    rewards: broke ? [] : rewards,
    broke,
    reasons: [
      { code: 'tier_reached', fired: tier !== undefined, params: { friends } },
      { code: 'advocate_cap_reached', fired: capped },
      { code: 'budget_spent', fired: broke },
    ],
  }
}

function costOf(rewards: readonly DecidedReward[]): number {
  return rewards.reduce((sum, { cost }) => sum + cost, 0)
}
