import type { Reward } from '../domain/reward.ts'
import type { Tables } from './tables.ts'

/** Columns of a reward that the domain knows. */
export const REWARD_COLUMNS = [
  'id',
  'side',
  'advocate_id',
  'minor',
  'currency',
  'status',
  'release_at',
  'points',
  'gift',
  'cost',
] as const

/** A reward as the domain knows it. */
export function rewardFrom(row: Pick<Tables['rewards'], (typeof REWARD_COLUMNS)[number]>): Reward {
  return {
    id: row.id,
    side: row.side,
    advocateId: row.advocate_id ?? undefined,
    money: { minor: row.minor, currency: row.currency },
    status: row.status,
    releaseAt: row.release_at ?? undefined,
    points: row.points,
    gift: row.gift ?? undefined,
    cost: row.cost,
  }
}
