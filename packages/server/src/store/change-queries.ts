import type { Kysely } from 'kysely'
import type { OrderChange } from './order-change.ts'
import { orderFromRow } from './order-rows.ts'
import type { OrderReview, ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** What the shop said that an order came to, and whose it is. */
export interface RecentOrder {
  readonly orderId: string
  readonly minor: number
  readonly customer: string | undefined
}

/** What became of orders, the review queue, and the latest confirmed orders. */
export interface ChangeReads {
  orderChange(shopId: string, id: string): Promise<OrderChange | undefined>
  /** One page of orders that wait for a person, or that one has judged; the longest known first. */
  reviewQueue(
    shopId: string,
    verdict: OrderReview['verdict'],
    after: Pick<ShopOrder, 'heardAt' | 'id'> | undefined,
    limit: number,
  ): Promise<ShopOrder[]>
  /** The shop's word about its latest orders. */
  recentOrders(shopId: string, limit: number): Promise<RecentOrder[]>
}

/** What is noted about an order. */
export interface ChangeWrites {
  addOrderChange(shopId: string, change: OrderChange): Promise<void>
  /** Keeps when a person judged an order, and the person's words. */
  noteReview(shopId: string, orderId: string, note: string | undefined, at: number): Promise<void>
}

export function changeReads(db: Kysely<Tables>): ChangeReads {
  return {
    async orderChange(shopId, id) {
      const row = await db
        .selectFrom('order_changes')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst()
      return (
        row && {
          id,
          orderId: row.order_id,
          kind: row.kind,
          minor: row.minor ?? undefined,
          asked: row.asked ?? undefined,
          source: row.source,
          note: row.note ?? undefined,
          at: row.at,
        }
      )
    },
    async reviewQueue(shopId, verdict, after, limit) {
      const rows = await db
        .selectFrom('orders')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where('review', '=', verdict)
        .$if(after !== undefined, (query) =>
          query.where((eb) =>
            eb.or([
              eb('heard_at', '>', after?.heardAt ?? 0),
              eb.and([eb('heard_at', '=', after?.heardAt ?? 0), eb('id', '>', after?.id ?? '')]),
            ]),
          ),
        )
        .orderBy('heard_at')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(orderFromRow)
    },
    async recentOrders(shopId, limit) {
      const rows = await db
        .selectFrom('claims')
        .select(['order_id', 'minor', 'customer_id', 'email_key'])
        .where('shop_id', '=', shopId)
        .where('verified', '=', 1)
        // Ids are UUIDv7: the latest order is the last one.
        .orderBy('order_id', 'desc')
        .orderBy('received_at')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        orderId: row.order_id,
        minor: row.minor,
        customer: row.customer_id ?? row.email_key ?? undefined,
      }))
    },
  }
}

export function changeWrites(db: Kysely<Tables>): ChangeWrites {
  return {
    async addOrderChange(shopId, change) {
      await db
        .insertInto('order_changes')
        .values({
          shop_id: shopId,
          id: change.id,
          order_id: change.orderId,
          kind: change.kind,
          minor: change.minor ?? null,
          asked: change.asked ?? null,
          source: change.source,
          note: change.note ?? null,
          at: change.at,
        })
        .execute()
    },
    async noteReview(shopId, orderId, note, at) {
      await db
        .updateTable('orders')
        .set({ review_note: note ?? null, review_at: at })
        .where('shop_id', '=', shopId)
        .where('id', '=', orderId)
        .execute()
    },
  }
}
