import type { RewardStatus } from '@goodword/protocol'
import type { NewReward } from './reward.ts'

/**
 * One line of a double-entry transaction. The lines of a transaction sum to zero in each unit. The ledger keeps money in minor units of
 * its currency, and points and gifts in units of their own, so that balances never mix them.
 */
export interface LedgerEntry {
  readonly account: string
  readonly money: { readonly minor: number; readonly currency: string }
}

/** Units that are no currency; an ISO 4217 code has three letters, so they cannot be mistaken for one. */
export const POINTS = 'points'
export const GIFTS = 'gifts'

/** What the shop has promised or paid; its balance is minus the sum of all the others. */
export const PROGRAMME_ACCOUNT = 'programme'

/** Where an advocate's rewards stand: `waiting` until released, then `earned`. */
export function advocateAccount(advocateId: string, part: 'waiting' | 'earned'): string {
  return `advocate/${advocateId}/${part}`
}

/** The account that holds a reward while it has this status; `undefined` when it is nobody's any more. */
function accountOf(reward: NewReward, orderId: string, status: RewardStatus): string | undefined {
  if (status === 'refused' || status === 'reversed') return undefined
  const part = status === 'held' ? 'waiting' : 'earned'
  return reward.advocateId === undefined
    ? `friend/${orderId}/${part}`
    : advocateAccount(reward.advocateId, part)
}

/** Entries that move a reward from where it stands (`undefined`: it is new) to its next status. Empty when nothing moves. */
export function moveReward(
  reward: NewReward,
  orderId: string,
  from: RewardStatus | undefined,
  to: RewardStatus,
): LedgerEntry[] {
  const source = (from && accountOf(reward, orderId, from)) ?? PROGRAMME_ACCOUNT
  const target = accountOf(reward, orderId, to) ?? PROGRAMME_ACCOUNT
  if (source === target) return []
  return quantities(reward).flatMap(({ minor, currency }) => [
    { account: source, money: { minor: -minor, currency } },
    { account: target, money: { minor, currency } },
  ])
}

function quantities({ money, points, gift }: NewReward) {
  return [
    money,
    { minor: points, currency: POINTS },
    { minor: gift === undefined ? 0 : 1, currency: GIFTS },
  ].filter(({ minor }) => minor !== 0)
}
