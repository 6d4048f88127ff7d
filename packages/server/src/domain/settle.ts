import type { Decision } from './decision.ts'
import { type LedgerEntry, moveReward } from './ledger.ts'
import { isLive, mayBecome, type NewReward, type Reward } from './reward.ts'
import { sameWorth } from './worth.ts'

/** A reward that changes, and the status that it is expected to have until then. */
export interface RewardChange {
  readonly from: Reward['status']
  readonly reward: Reward
}

/** What has to be written so that the rewards of an order follow its decision. */
export interface Settlement {
  readonly added: readonly NewReward[]
  readonly changed: readonly RewardChange[]
  /** One list for each transaction. */
  readonly ledger: readonly (readonly LedgerEntry[])[]
  /** What all rewards of the order that then stand cost the shop, and those of the advocate credited alone, in minor units. */
  readonly cost: number
  readonly advocateCost: number
}

/**
 * Compares the rewards that stand with the decision. The same beneficiary and worth: the reward moves on. Another one: the old
 * reward is taken back and a new one made. What was already issued is left alone unless the order was cancelled or sent back, and
 * what was used up in any case; such a side gets no second reward.
 */
export function settle(orderId: string, standing: readonly Reward[], decision: Decision): Settlement {
  const added: NewReward[] = []
  const changed: RewardChange[] = []
  const ledger: LedgerEntry[][] = []
  const live = standing.filter(isLive)

  const kept = new Set<Reward>()
  const stands: NewReward[] = []
  for (const { side, ...worth } of decision.rewards) {
    const advocateId = side === 'advocate' ? decision.credit?.advocateId : undefined
    const { status: decided, releaseAt } = decision
    const reward: NewReward = { side, advocateId, ...worth, status: decided, releaseAt }
    const same = live.find((one) => isSame(one, reward))
    if (same) {
      kept.add(same)
      stands.push(same)
      const status = mayBecome(same.status, decided) ? decided : same.status
      // What is released keeps the day on which it was.
      const isSettled = status === same.status && status !== 'held'
      const next: Reward = { ...same, status, releaseAt: isSettled ? same.releaseAt : releaseAt }
      if (next.status === same.status && next.releaseAt === same.releaseAt) continue
      changed.push({ from: same.status, reward: next })
      ledger.push(moveReward(next, orderId, same.status, next.status))
    } else if (live.every((one) => one.side !== side || isRemovable(one, decision))) {
      added.push(reward)
      stands.push(reward)
      ledger.push(moveReward(reward, orderId, undefined, reward.status))
    }
  }
  for (const reward of live) {
    if (kept.has(reward)) continue
    if (!isRemovable(reward, decision)) {
      stands.push(reward)
      continue
    }
    const status = reward.status === 'held' && isRefusedByReview(decision) ? 'refused' : 'reversed'
    changed.push({ from: reward.status, reward: { ...reward, status, releaseAt: undefined } })
    ledger.push(moveReward(reward, orderId, reward.status, status))
  }
  return {
    added,
    changed,
    ledger: ledger.filter((entries) => entries.length > 0),
    cost: costOf(stands),
    // What was handed over to somebody else before is not taken out of this one's cap.
    advocateCost: costOf(
      stands.filter(
        ({ side, advocateId }) => side === 'advocate' && advocateId === decision.credit?.advocateId,
      ),
    ),
  }
}

function costOf(rewards: readonly NewReward[]): number {
  return rewards.reduce((sum, { cost }) => sum + cost, 0)
}

function isRemovable({ status }: Reward, { reclaims }: Decision): boolean {
  return status === 'held' || status === 'approved' || (status === 'issued' && reclaims)
}

function isRefusedByReview({ reasons }: Decision): boolean {
  return reasons.some(({ code, fired }) => code === 'review_refused' && fired)
}

function isSame(a: NewReward, b: NewReward): boolean {
  return a.side === b.side && a.advocateId === b.advocateId && sameWorth(a, b)
}
