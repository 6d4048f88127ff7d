import type { ProgrammeWarning } from '@goodword/protocol'
import type { ProgrammeTerms } from './programme.ts'

/** Kinds of conversion that are paid for. Sign-ups and leads come to nothing by nature. */
const PAID = ['order', 'booking'] as const

/** What the owner should know about terms, though nothing is wrong with them. */
export function programmeWarnings(terms: ProgrammeTerms): ProgrammeWarning[] {
  return freeOrdersEarn(terms) ? ['free_orders_earn'] : []
}

/** Whether somebody earns by an order that costs nothing. A share of nothing is nothing; all else is given whatever the order comes to. */
function freeOrdersEarn({
  kinds,
  minimumOrder,
  advocateReward,
  friendReward,
  tiers,
}: ProgrammeTerms): boolean {
  if (!PAID.some((kind) => kinds.includes(kind)) || (minimumOrder?.minor ?? 0) > 0) return false
  const rewards = [advocateReward, friendReward, ...tiers.map(({ reward }) => reward)]
  return rewards.some((one) => one.kind !== 'percent' && !(one.kind === 'fixed' && one.money.minor === 0))
}
