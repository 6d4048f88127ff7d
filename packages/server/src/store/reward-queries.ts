import type { Kysely } from 'kysely'
import type { LedgerEntry } from '../domain/ledger.ts'
import type { NewReward, Reward } from '../domain/reward.ts'
import type { RewardChange } from '../domain/settle.ts'
import type { DueReward } from './due-reward.ts'
import { insertRows } from './insert-row.ts'
import { REWARD_COLUMNS, rewardFrom } from './reward-row.ts'
import type { ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** Questions about rewards and balances. */
export interface RewardReads {
  reward(shopId: string, id: string): Promise<{ orderId: string; reward: Reward } | undefined>
  rewards(shopId: string, orderId: string): Promise<Reward[]>
  /** One page of the held rewards that are due, the longest due first. */
  dueRewards(
    shopId: string,
    now: number,
    limit: number,
    after: Pick<DueReward, 'id' | 'releaseAt'> | undefined,
  ): Promise<DueReward[]>
  /** Balance of one ledger account in minor units. */
  balance(shopId: string, account: string, currency: string): Promise<number>
}

/** New and changed rewards; the ledger only ever grows. */
export interface RewardWrites {
  addRewards(
    shopId: string,
    order: ShopOrder,
    rewards: readonly (NewReward & { id: string })[],
    at: number,
  ): Promise<void>
  /** False when the reward no longer has the status that the change starts from; nothing is written then. */
  changeReward(shopId: string, change: RewardChange, at: number): Promise<boolean>
  addLedgerTransactions(
    shopId: string,
    orderId: string,
    transactions: readonly { readonly id: string; readonly entries: readonly LedgerEntry[] }[],
    at: number,
  ): Promise<void>
}

export function rewardReads(db: Kysely<Tables>): RewardReads {
  return {
    async reward(shopId, id) {
      const row = await db
        .selectFrom('rewards')
        .select(['order_id', ...REWARD_COLUMNS])
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && { orderId: row.order_id, reward: rewardFrom(row) }
    },
    async dueRewards(shopId, now, limit, after) {
      const rows = await db
        .selectFrom('rewards')
        .select(['id', 'order_id', 'release_at'])
        .where('shop_id', '=', shopId)
        .where('release_at', '<=', now)
        .where('status', '=', 'held')
        .$if(after !== undefined, (query) =>
          query.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('release_at', 'id'), '>', tuple(after?.releaseAt ?? 0, after?.id ?? '')),
          ),
        )
        .orderBy('release_at')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id, order_id, release_at }) => ({
        id,
        orderId: order_id,
        releaseAt: release_at ?? 0,
      }))
    },
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

export function rewardWrites(db: Kysely<Tables>): RewardWrites {
  return {
    async addRewards(shopId, order, rewards, at) {
      const rows = rewards.map((reward) => ({
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
        issued_at: null,
        created_at: at,
        points: reward.points,
        gift: reward.gift ?? null,
        cost: reward.cost,
      }))
      await insertRows(db, 'rewards', rows)
    },
    async changeReward(shopId, { from, reward: { id, status, releaseAt } }, at) {
      const { numUpdatedRows } = await db
        .updateTable('rewards')
        .set({ status, release_at: releaseAt ?? null, ...(status === 'issued' && { issued_at: at }) })
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .where('status', '=', from)
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
    async addLedgerTransactions(shopId, orderId, transactions, at) {
      const rows = transactions.flatMap(({ id, entries }) =>
        entries.map(({ account, money }, position) => ({
          shop_id: shopId,
          transaction_id: id,
          position,
          account,
          minor: money.minor,
          currency: money.currency,
          order_id: orderId,
          at,
        })),
      )
      await insertRows(db, 'ledger_entries', rows)
    },
  }
}
