import type { Money } from '@goodword/protocol'
import type { DecidedReward } from './decision.ts'
import type { AdvocateFacts, Facts, PromisedReward } from './facts.ts'
import type { JudgedOrder } from './judged-order.ts'
import type { Programme } from './programme.ts'
import type { Reason } from './reason.ts'
import { otherCurrency } from './rules/other-currency.ts'
import { isNothing, type Worth, worthOf } from './worth.ts'

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
 *
 * A limit refuses new promises only, but one person has one cap: what accounts were promised each by itself is asked again when they become one.
 * Else what the order was promised while there was room stays, also when the limit that it is judged by has been passed since by orders of a later version; and when the order turns out to be worth more, it stays as it was.
 */
export function rewardsOf(
  order: JudgedOrder,
  advocate: AdvocateFacts,
  programme: Programme,
  facts: Facts,
): Rewarding {
  // Nobody has said yet what the order came to, or not in a way that counts here.
  const { money: ordered } = order
  if (!ordered || otherCurrency(order, facts)) return { rewards: [], broke: false, reasons: [] }
  const kept = Math.max(0, ordered.minor - order.refunded)
  const friends = advocate.friends + 1
  const tier = programme.tiers.findLast(({ from }) => from <= friends)
  const promised = facts.promised.filter(
    ({ side, advocateId }) => side === 'friend' || advocateId === advocate.id,
  )
  const earned: DecidedReward = {
    side: 'advocate',
    ...worthOf(tier?.reward ?? programme.advocateReward, ordered, kept),
  }
  const forFriend: DecidedReward = { side: 'friend', ...worthOf(programme.friendReward, ordered, kept) }
  const { capPerAdvocate, budget } = programme
  const ofAdvocate = promised.filter(({ side }) => side === 'advocate')
  const isOver = isOverTogether(facts.capAskedAgain, advocate.earned, earned, ofAdvocate)
  const capped = isOver || isPassed(capPerAdvocate, advocate.earned, [earned], ofAdvocate)
  const own = isOver ? [] : capped ? within([earned], promised) : [earned]
  const wanted = [...own, forFriend].filter((one) => !isNothing(one))
  const passed = isPassed(budget, facts.spent, wanted, facts.promised)
  const rewards = passed ? within(wanted, promised) : wanted
  return {
    rewards,
    broke: passed && rewards.length === 0,
    reasons: [
      { code: 'tier_reached', fired: tier !== undefined, params: { friends } },
      { code: 'advocate_cap_reached', fired: capped },
      { code: 'budget_spent', fired: passed },
    ],
  }
}

/** Whether rewards pass a limit by what they come to beyond what was taken out of it before. */
function isPassed(
  limit: Money | undefined,
  spent: number,
  rewards: readonly Worth[],
  promised: readonly Worth[],
): boolean {
  const cost = costOf(rewards)
  if (limit === undefined || spent + cost <= limit.minor) return false
  return promised.length === 0 || cost > costOf(promised)
}

/** Whether what the accounts of one person were promised is more together than one person may have. */
function isOverTogether(
  cap: number | undefined,
  spent: number,
  earned: Worth,
  promised: readonly Worth[],
): boolean {
  if (cap === undefined || promised.length === 0) return false
  return spent + Math.min(earned.cost, costOf(promised)) > cap
}

/** What each side was promised, or what it gets now when that is less. */
function within(rewards: readonly DecidedReward[], promised: readonly PromisedReward[]): DecidedReward[] {
  return rewards.flatMap((reward) => {
    const before = promised.find(({ side }) => side === reward.side)
    if (!before) return []
    const { advocateId, ...stands } = before
    return reward.cost > before.cost ? stands : reward
  })
}

function costOf(rewards: readonly Worth[]): number {
  return rewards.reduce((sum, { cost }) => sum + cost, 0)
}
