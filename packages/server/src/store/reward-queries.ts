import type { Kysely } from 'kysely'
import type { Reward } from '../domain/reward.ts'
import type { StoreReads, StoreTransaction } from './store.ts'
import type { Tables } from './tables.ts'

type Reads = Pick<StoreReads, 'rewards' | 'balance'>
type Writes = Pick<StoreTransaction, 'addReward' | 'changeReward' | 'addLedgerTransaction'>

export const REWARD_COLUMNS = [
  'id',
  'side',
  'advocate_id',
  'minor',
  'currency',
  'status',
  'release_at',
] as const

/** Questions about rewards and balances. */
export function rewardReads(db: Kysely<Tables>): Reads {
  return {
    async rewards(shopId, orderId) {
      const rows = await db
        .selectFrom('rewards')
        .select(REWARD_COLUMNS)
        .where('shop_id', '=', shopId)
        .where('order_id', '=', orderId)
        .orderBy('sequence')
        .orderBy('side')
        .execute()
      return rows.map(rewardFrom)
    },
    async balance(shopId, account, currency) {
      const { sum } = await db
        .selectFrom('ledger_entries')
        .select((eb) => eb.fn.sum<number | null>('minor').as('sum'))
        .where('shop_id', '=', shopId)
        .where('account', '=', account)
        .where('currency', '=', currency)
        .executeTakeFirstOrThrow()
      return Number(sum ?? 0)
    },
  }
}

/** New and changed rewards; the ledger only ever grows. */
export function rewardWrites(db: Kysely<Tables>): Writes {
  return {
    async addReward(shopId, order, reward, at) {
      await db
        .insertInto('rewards')
        .values({
          shop_id: shopId,
          id: reward.id,
          order_id: order.id,
          sequence: order.standing,
          side: reward.side,
          advocate_id: reward.advocateId ?? null,
          minor: reward.money.minor,
          currency: reward.money.currency,
          status: reward.status,
          release_at: reward.releaseAt ?? null,
          created_at: at,
        })
        .execute()
    },
    async changeReward(shopId, { id, status, releaseAt }) {
      await db
        .updateTable('rewards')
        .set({ status, release_at: releaseAt ?? null })
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .execute()
    },
    async addLedgerTransaction(shopId, id, orderId, entries, at) {
      const rows = entries.map(({ account, money }, position) => ({
        shop_id: shopId,
        transaction_id: id,
        position,
        account,
        minor: money.minor,
        currency: money.currency,
        order_id: orderId,
        at,
      }))
      await db.insertInto('ledger_entries').values(rows).execute()
    },
  }
}

/** A reward as the domain knows it. */
export function rewardFrom(row: Pick<Tables['rewards'], (typeof REWARD_COLUMNS)[number]>): Reward {
  return {
    id: row.id,
    side: row.side,
    advocateId: row.advocate_id ?? undefined,
    money: { minor: row.minor, currency: row.currency },
    status: row.status,
    releaseAt: row.release_at ?? undefined,
  }
}
