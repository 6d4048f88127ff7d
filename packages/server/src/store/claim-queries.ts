import type { Kysely } from 'kysely'
import type { Claim } from '../domain/claim.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { insertRow } from './insert-row.ts'
import { toJson } from './json.ts'
import { claimFromRow } from './order-rows.ts'
import type { Tables } from './tables.ts'

/** Questions about what was claimed about orders. */
export interface ClaimReads {
  claims(shopId: string, orderId: string): Promise<Claim[]>
  /** Whether browsers have reported the order so often, signed or unsigned. */
  hasReports(shopId: string, orderId: string, verified: boolean, count: number): Promise<boolean>
}

/** New claims. Each stands beside the earlier ones, whoever made it. */
export interface ClaimWrites {
  addClaim(shopId: string, orderId: string, claim: Claim): Promise<void>
}

const claimsOfOrder = compileOnce((db, value: ValueOf<{ shopId: string; orderId: string }>) =>
  db
    .selectFrom('claims')
    .selectAll()
    .where('shop_id', '=', value('shopId'))
    .where('order_id', '=', value('orderId'))
    .orderBy('received_at')
    .orderBy('id'),
)

const reportsOfOrder = compileOnce(
  (db, value: ValueOf<{ shopId: string; orderId: string; verified: number; count: number }>) =>
    db
      .selectFrom('claims')
      .select('id')
      .where('shop_id', '=', value('shopId'))
      .where('order_id', '=', value('orderId'))
      .where('source', '=', 'browser')
      .where('verified', '=', value('verified'))
      .limit(value('count')),
)

export function claimReads(db: Kysely<Tables>): ClaimReads {
  return {
    async claims(shopId, orderId) {
      const { rows } = await claimsOfOrder(db, { shopId, orderId })
      return rows.map(claimFromRow)
    },
    async hasReports(shopId, orderId, verified, count) {
      const { rows } = await reportsOfOrder(db, { shopId, orderId, verified: Number(verified), count })
      return rows.length === count
    },
  }
}

export function claimWrites(db: Kysely<Tables>): ClaimWrites {
  return {
    async addClaim(shopId, orderId, claim) {
      await insertRow(db, 'claims', {
        shop_id: shopId,
        id: claim.id,
        order_id: orderId,
        source: claim.source,
        received_at: claim.receivedAt,
        verified: Number(claim.verified),
        minor: claim.money.minor,
        currency: claim.money.currency,
        customer_id: claim.customerId ?? null,
        coupon: claim.coupon ?? null,
        touches: toJson(claim.touches),
        email_key: claim.emailKey ?? null,
        disposable: Number(claim.disposable),
        placed_at: claim.placedAt ?? null,
      })
    },
  }
}
