import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** When a reward was handed over. Of those before, only coupons tell it. */
export async function issued(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('rewards').addColumn('issued_at', 'bigint').execute()
  await db
    .updateTable('rewards')
    .set(({ selectFrom }) => ({
      issued_at: selectFrom('coupons')
        .select('given_at')
        .whereRef('coupons.shop_id', '=', 'rewards.shop_id')
        .whereRef('coupons.reward_id', '=', 'rewards.id')
        .limit(1),
    }))
    .where('status', 'in', ['issued', 'redeemed'])
    .execute()
}
