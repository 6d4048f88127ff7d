import type { Kysely } from 'kysely'
import type { Reward } from '../domain/reward.ts'
import { rewardFrom } from './reward-row.ts'
import type { Tables } from './tables.ts'

/** A friend's arrival, as far as the advocate may hear of it. */
export interface Click {
  readonly id: string
  readonly at: number
  readonly channel: string | undefined
}

/** What only an advocate's own page asks for. */
export interface InviteReads {
  /** Latest visits through this advocate's links. */
  latestVisits(shopId: string, advocateId: string, limit: number): Promise<Click[]>
  /** Coupons that the advocate's rewards were handed over as and that are not used up, the newest first. */
  couponsToSpend(
    shopId: string,
    advocateId: string,
    limit: number,
  ): Promise<{ code: string; reward: Reward }[]>
}

export function inviteReads(db: Kysely<Tables>): InviteReads {
  return {
    async latestVisits(shopId, advocateId, limit) {
      const rows = await db
        .selectFrom('visits')
        .select(['id', 'at', 'channel'])
        .where('shop_id', '=', shopId)
        .where('advocate_id', '=', advocateId)
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id, at, channel }) => ({ id, at, channel: channel ?? undefined }))
    },
    async couponsToSpend(shopId, advocateId, limit) {
      const rows = await db
        .selectFrom('rewards')
        .innerJoin('coupons', (join) =>
          join.onRef('coupons.shop_id', '=', 'rewards.shop_id').onRef('coupons.reward_id', '=', 'rewards.id'),
        )
        .selectAll('rewards')
        .select('coupons.code')
        .where('rewards.shop_id', '=', shopId)
        .where('rewards.advocate_id', '=', advocateId)
        .where('rewards.side', '=', 'advocate')
        .where('rewards.status', '=', 'issued')
        .where('coupons.status', '=', 'given')
        .orderBy('rewards.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ code, ...row }) => ({ code, reward: rewardFrom(row) }))
    },
  }
}
