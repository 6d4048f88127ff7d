import type { Kysely } from 'kysely'
import type { Report } from '../domain/evidence/report.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { insertRow } from './insert-row.ts'
import { toJson } from './json.ts'
import { reportFromRow } from './order-rows.ts'
import type { Tables } from './tables.ts'

/** Questions about what browsers have reported about orders. */
export interface OrderReportReads {
  orderReports(shopId: string, orderId: string): Promise<Report[]>
}

/** New reports. Each stands beside the earlier ones, as long as they are kept. */
export interface OrderReportWrites {
  addOrderReport(shopId: string, orderId: string, report: Report): Promise<void>
  dropOrderReport(shopId: string, id: string): Promise<void>
}

const reportsOfOrder = compileOnce((db, value: ValueOf<{ shopId: string; orderId: string }>) =>
  db
    .selectFrom('reports')
    .selectAll()
    .where('shop_id', '=', value('shopId'))
    .where('order_id', '=', value('orderId'))
    .orderBy('received_at')
    .orderBy('id'),
)

export function orderReportReads(db: Kysely<Tables>): OrderReportReads {
  return {
    async orderReports(shopId, orderId) {
      const { rows } = await reportsOfOrder(db, { shopId, orderId })
      return rows.map(reportFromRow)
    },
  }
}

export function orderReportWrites(db: Kysely<Tables>): OrderReportWrites {
  return {
    async addOrderReport(shopId, orderId, report) {
      await insertRow(db, 'reports', {
        shop_id: shopId,
        id: report.id,
        order_id: orderId,
        received_at: report.receivedAt,
        signed: Number(report.signed),
        minor: report.money.minor,
        currency: report.money.currency,
        kind: report.kind,
        customer_id: report.customerId ?? null,
        email_key: report.emailKey ?? null,
        disposable: Number(report.disposable),
        proven_customer_id: report.provenCustomerId ?? null,
        coupons: toJson(report.coupons),
        touches: toJson(report.touches),
        proofs: toJson(report.proofs),
      })
    },
    async dropOrderReport(shopId, id) {
      await db.deleteFrom('reports').where('shop_id', '=', shopId).where('id', '=', id).execute()
    },
  }
}
