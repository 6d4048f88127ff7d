import type { Kysely } from 'kysely'
import { insertRow } from './insert-row.ts'
import { orderColumns } from './order-rows.ts'
import type { ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/**
 * Writes the row of a new order.
 *
 * @param concerns the advocate who may be told about it
 */
export async function insertOrder(
  db: Kysely<Tables>,
  shopId: string,
  order: ShopOrder,
  concerns: string | null,
): Promise<void> {
  await insertRow(db, 'orders', {
    shop_id: shopId,
    id: order.id,
    number: order.number,
    ...orderColumns(order),
    standing: order.standing,
    concerns,
    review_at: null,
    review_note: null,
  })
}
