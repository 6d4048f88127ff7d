import type { Kysely } from 'kysely'
import { orderFromRow } from './order-rows.ts'
import type { Ruling } from './ruling.ts'
import type { OrderReview, ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** The review queue. */
export interface RulingReads {
  /** One page of orders that wait for a person, or that one has judged; the longest known first. */
  reviewQueue(
    shopId: string,
    verdict: OrderReview['verdict'],
    after: Pick<ShopOrder, 'heardAt' | 'id'> | undefined,
    limit: number,
  ): Promise<ShopOrder[]>
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
