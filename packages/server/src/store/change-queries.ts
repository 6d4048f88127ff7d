import type { Kysely } from 'kysely'
import { orderFromRow } from './order-rows.ts'
import type { StoreReads, StoreTransaction } from './store.ts'
import type { Tables } from './tables.ts'

type Reads = Pick<StoreReads, 'orderChange' | 'reviewQueue' | 'recentOrders'>

/** What became of orders, the review queue, and the latest confirmed orders. */
export function changeReads(db: Kysely<Tables>): Reads {
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

/** What is noted about an order. */
export function changeWrites(db: Kysely<Tables>): Pick<StoreTransaction, 'addOrderChange' | 'noteReview'> {
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
