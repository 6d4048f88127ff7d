import type { Kysely } from 'kysely'
import { orderFromRow } from './order-rows.ts'
import type { Ruling } from './ruling.ts'
import type { OrderReview, ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** What the shop said that an order came to, and whose it is. */
export interface RecentOrder {
  readonly minor: number
  readonly customer: string | undefined
}

/** The review queue, and the latest confirmed orders. */
export interface RulingReads {
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

/** What a person decides about an order. */
export interface RulingWrites {
  addRuling(shopId: string, ruling: Ruling): Promise<void>
  /** Keeps when a person judged an order, and the person's words. */
  noteReview(shopId: string, orderId: string, note: string | undefined, at: number): Promise<void>
}

export function rulingReads(db: Kysely<Tables>): RulingReads {
  return {
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
        .selectFrom('orders')
        .innerJoin('shops', (join) =>
          join.onRef('shops.id', '=', 'orders.shop_id').onRef('shops.currency', '=', 'orders.currency'),
        )
        .select(['minor', 'customer_id', 'email_key'])
        .where('shop_id', '=', shopId)
        .where('stated_at', 'is not', null)
        .where('minor', 'is not', null)
        // Ids are UUIDv7: the latest order is the last one.
        .orderBy('orders.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        minor: row.minor ?? 0,
        customer: row.customer_id ?? row.email_key ?? undefined,
      }))
    },
  }
}

export function rulingWrites(db: Kysely<Tables>): RulingWrites {
  return {
    async addRuling(shopId, { id, orderId, verdict, code = null, source, note = null, at }) {
      await db
        .insertInto('rulings')
        .values({ shop_id: shopId, id, order_id: orderId, verdict, code, source, note, at })
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
