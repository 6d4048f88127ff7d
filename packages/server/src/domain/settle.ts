import type { Decision } from './decision.ts'
import { type LedgerEntry, moveReward } from './ledger.ts'
import { mayBecome, type NewReward, type Reward } from './reward.ts'

/** What has to be written so that the rewards of an order follow its decision. */
export interface Settlement {
  readonly added: readonly NewReward[]
  readonly changed: readonly Reward[]
  /** One list for each transaction. */
  readonly ledger: readonly (readonly LedgerEntry[])[]
}

/**
 * Compares the rewards that stand with the decision. The same beneficiary and sum: the reward moves on. Another one: the old
 * reward is reversed and a new one made. What was already issued is left alone: only a refund takes it back.
 */
export function settle(orderId: string, standing: readonly Reward[], decision: Decision): Settlement {
  const added: NewReward[] = []
  const changed: Reward[] = []
  const ledger: LedgerEntry[][] = []
  const live = standing.filter((reward) => reward.status !== 'reversed' && reward.status !== 'refused')

  const kept = new Set<Reward>()
  for (const { side, money } of decision.rewards) {
    const advocateId = side === 'advocate' ? decision.credit?.advocateId : undefined
    const { status: decided, releaseAt } = decision
    const reward: NewReward = { side, advocateId, money, status: decided, releaseAt }
    const same = live.find((one) => isSame(one, reward))
    if (!same) {
      added.push(reward)
      ledger.push(moveReward(reward, orderId, undefined, reward.status))
      continue
    }
    kept.add(same)
    const status = mayBecome(same.status, decided) ? decided : same.status
    const next: Reward = { ...same, status, releaseAt: status === 'held' ? releaseAt : same.releaseAt }
    if (next.status === same.status && next.releaseAt === same.releaseAt) continue
    changed.push(next)
    ledger.push(moveReward(next, orderId, same.status, next.status))
  }
  for (const reward of live) {
    if (kept.has(reward) || (reward.status !== 'held' && reward.status !== 'approved')) continue
    changed.push({ ...reward, status: 'reversed', releaseAt: undefined })
    ledger.push(moveReward(reward, orderId, reward.status, 'reversed'))
  }
  return { added, changed, ledger: ledger.filter((entries) => entries.length > 0) }
}

function isSame(a: NewReward, b: NewReward): boolean {
  return (
    a.side === b.side &&
    a.advocateId === b.advocateId &&
    a.money.minor === b.money.minor &&
    a.money.currency === b.money.currency
  )
}
