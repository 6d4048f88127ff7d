import type { Kysely } from 'kysely'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { insertOrder } from './insert-order.ts'
import { orderColumns, orderFromRow } from './order-rows.ts'
import type { ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** Questions about orders. */
export interface OrderReads {
  order(shopId: string, number: string): Promise<ShopOrder | undefined>
  orderById(shopId: string, id: string): Promise<ShopOrder | undefined>
  /** The order that a report with this id is about. */
  orderOfReport(shopId: string, reportId: string): Promise<ShopOrder | undefined>
}

/** New and changed orders. */
export interface OrderWrites {
  addOrder(shopId: string, order: ShopOrder): Promise<void>
  changeOrder(shopId: string, order: ShopOrder): Promise<void>
}

const orderByNumber = compileOnce((db, value: ValueOf<{ shopId: string; number: string }>) =>
  db
    .selectFrom('orders')
    .selectAll()
    .where('shop_id', '=', value('shopId'))
    .where('number', '=', value('number')),
)

const orderByReport = compileOnce((db, value: ValueOf<{ shopId: string; reportId: string }>) =>
  db
    .selectFrom('reports')
    .innerJoin('orders', (join) =>
      join.onRef('orders.shop_id', '=', 'reports.shop_id').onRef('orders.id', '=', 'reports.order_id'),
    )
    .selectAll('orders')
    .where('reports.shop_id', '=', value('shopId'))
    .where('reports.id', '=', value('reportId')),
)

export function orderReads(db: Kysely<Tables>): OrderReads {
  return {
    async order(shopId, number) {
      const [row] = (await orderByNumber(db, { shopId, number })).rows
      return row && orderFromRow(row)
    },
    async orderById(shopId, id) {
      const row = await db
        .selectFrom('orders')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && orderFromRow(row)
    },
    async orderOfReport(shopId, reportId) {
      const [row] = (await orderByReport(db, { shopId, reportId })).rows
      return row && orderFromRow(row)
    },
  }
}

export function orderWrites(db: Kysely<Tables>): OrderWrites {
  return {
    addOrder: (shopId, order) => insertOrder(db, shopId, order, null),
    async changeOrder(shopId, order) {
      await db
        .updateTable('orders')
        .set(orderColumns(order))
        .where('shop_id', '=', shopId)
        .where('id', '=', order.id)
        .execute()
    },
  }
}
