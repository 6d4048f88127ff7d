import { CONVERSION_KINDS, type ConversionKind } from '@goodword/protocol'
import * as v from 'valibot'
import type { Claim } from '../domain/claim.ts'
import { TouchesJson } from './json.ts'
import type { OrderReview, ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** An order out of its row. */
export function orderFromRow(row: Tables['orders']): ShopOrder {
  return {
    id: row.id,
    number: row.number,
    kind: kindOf(row.kind),
    heardAt: row.heard_at,
    programmeVersion: row.programme_version,
    standing: row.standing,
    refunded: row.refunded,
    cancelledAt: row.cancelled_at ?? undefined,
    credited: row.credited ?? undefined,
    creditedVisit: row.credited_visit ?? undefined,
    reserved: row.reserved,
    reservedAdvocate: row.reserved_advocate,
    review: reviewOf(row),
  }
}

/** What may change of an order, as columns. */
export function orderColumns(order: ShopOrder) {
  const { review } = order
  return {
    kind: order.kind,
    programme_version: order.programmeVersion,
    heard_at: order.heardAt,
    refunded: order.refunded,
    cancelled_at: order.cancelledAt ?? null,
    credited: order.credited ?? null,
    credited_visit: order.creditedVisit ?? null,
    reserved: order.reserved,
    reserved_advocate: order.reservedAdvocate,
    review: review?.verdict ?? null,
    review_advocate: review?.verdict === 'approved' ? review.advocateId : null,
  }
}

/** A claim out of its row. */
export function claimFromRow(row: Tables['claims']): Claim {
  return {
    id: row.id,
    source: row.source,
    receivedAt: row.received_at,
    verified: row.verified === 1,
    money: { minor: row.minor, currency: row.currency },
    customerId: row.customer_id ?? undefined,
    emailKey: row.email_key ?? undefined,
    disposable: row.disposable === 1,
    placedAt: row.placed_at ?? undefined,
    coupon: row.coupon ?? undefined,
    touches: v.parse(TouchesJson, row.touches),
  }
}

export function kindOf(text: string): ConversionKind {
  return CONVERSION_KINDS.find((kind) => kind === text) ?? 'order'
}

function reviewOf({ review, review_advocate }: Tables['orders']): OrderReview | undefined {
  if (review === null) return undefined
  if (review !== 'approved') return { verdict: review }
  return review_advocate === null ? { verdict: 'open' } : { verdict: 'approved', advocateId: review_advocate }
}
