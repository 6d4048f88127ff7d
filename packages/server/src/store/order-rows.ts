import { CONVERSION_KINDS, type ConversionKind } from '@goodword/protocol'
import * as v from 'valibot'
import type { Report } from '../domain/evidence/report.ts'
import type { SentBack, Statement } from '../domain/evidence/statement.ts'
import { ReleasedJson } from './decision-json.ts'
import { TextsJson, TouchesJson, toJson } from './json.ts'
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
    statedAt: row.stated_at ?? undefined,
    money: moneyFrom(row),
    customerId: row.customer_id ?? undefined,
    emailKey: row.email_key ?? undefined,
    refunded: row.refunded,
    cancelledAt: row.cancelled_at ?? undefined,
    credited: row.credited ?? undefined,
    creditedVisit: row.credited_visit ?? undefined,
    reserved: row.reserved,
    reservedAdvocate: row.reserved_advocate,
    review: reviewOf(row),
    cause: row.cause ?? undefined,
    moot: row.moot ?? undefined,
    released:
      row.released === null
        ? undefined
        : v.parse(v.pipe(v.string(), v.parseJson(), ReleasedJson), row.released),
    crowded: row.crowded,
    isUnconfirmed: row.unconfirmed !== null,
  }
}

/** What may change of an order, as columns. */
export function orderColumns(order: ShopOrder) {
  const { review } = order
  const approved = review?.verdict === 'approved' ? review : undefined
  return {
    kind: order.kind,
    programme_version: order.programmeVersion,
    heard_at: order.heardAt,
    stated_at: order.statedAt ?? null,
    minor: order.money?.minor ?? null,
    currency: order.money?.currency ?? null,
    customer_id: order.customerId ?? null,
    email_key: order.emailKey ?? null,
    refunded: order.refunded,
    cancelled_at: order.cancelledAt ?? null,
    credited: order.credited ?? null,
    credited_visit: order.creditedVisit ?? null,
    reserved: order.reserved,
    reserved_advocate: order.reservedAdvocate,
    review: review?.verdict ?? null,
    review_advocate: approved?.advocateId ?? null,
    review_code: approved?.code ?? null,
    cause: order.cause ?? null,
    moot: order.moot ?? null,
    released: order.released === undefined ? null : toJson(order.released),
    crowded: order.crowded,
    unconfirmed: order.isUnconfirmed ? 1 : null,
  }
}

/** An empty text stands for "none" where the column is null for "not said". */
const NONE = ''

/** A statement as its row. */
export function statementRow(shopId: string, orderId: string, statement: Statement): Tables['statements'] {
  const { money, sentBack } = statement
  const orNone = (fact: string | null | undefined) => (fact === undefined ? null : (fact ?? NONE))
  return {
    shop_id: shopId,
    id: statement.id,
    order_id: orderId,
    source: statement.source,
    says: statement.says,
    received_at: statement.receivedAt,
    as_of: statement.asOf,
    line: statement.line,
    minor: money?.minor ?? (sentBack && sentBack.kind !== 'all' ? sentBack.minor : null),
    currency: money?.currency ?? null,
    sent_back: sentBack?.kind ?? null,
    placed_at: statement.placedAt ?? null,
    kind: statement.kind ?? null,
    customer_id: orNone(statement.customerId),
    email_key: orNone(statement.emailKey),
    disposable: statement.disposable === undefined ? null : Number(statement.disposable),
    coupons: statement.coupons === undefined ? null : toJson(statement.coupons),
    code: orNone(statement.code),
    touches: statement.touches === undefined ? null : toJson(statement.touches),
    proofs: statement.proofs === undefined ? null : toJson(statement.proofs),
    note: statement.note ?? null,
  }
}

/** A statement out of its row. */
export function statementFromRow(row: Tables['statements']): Statement {
  const fact = (text: string | null) => (text === null ? undefined : text === NONE ? null : text)
  return {
    id: row.id,
    source: row.source,
    receivedAt: row.received_at,
    asOf: row.as_of,
    line: row.line,
    says: row.says,
    money: row.says === 'paid' ? moneyFrom(row) : undefined,
    sentBack: sentBackFrom(row),
    placedAt: row.placed_at ?? undefined,
    kind: row.kind === null ? undefined : kindOf(row.kind),
    customerId: fact(row.customer_id),
    emailKey: fact(row.email_key),
    disposable: row.disposable === null ? undefined : row.disposable === 1,
    coupons: row.coupons === null ? undefined : v.parse(TextsJson, row.coupons),
    code: fact(row.code),
    touches: row.touches === null ? undefined : v.parse(TouchesJson, row.touches),
    proofs: row.proofs === null ? undefined : v.parse(TextsJson, row.proofs),
    note: row.note ?? undefined,
  }
}

function sentBackFrom({ sent_back, minor }: Tables['statements']): SentBack | undefined {
  if (sent_back === null) return undefined
  return sent_back === 'all' ? { kind: 'all' } : { kind: sent_back, minor: minor ?? 0 }
}

/** A report out of its row. */
export function reportFromRow(row: Tables['reports']): Report {
  return {
    id: row.id,
    receivedAt: row.received_at,
    signed: row.signed === 1,
    money: { minor: row.minor, currency: row.currency },
    kind: kindOf(row.kind),
    customerId: row.customer_id ?? undefined,
    emailKey: row.email_key ?? undefined,
    disposable: row.disposable === 1,
    coupons: v.parse(TextsJson, row.coupons),
    touches: v.parse(TouchesJson, row.touches),
    proofs: v.parse(TextsJson, row.proofs),
    provenCustomerId: row.proven_customer_id ?? undefined,
  }
}

export function kindOf(text: string): ConversionKind {
  return CONVERSION_KINDS.find((kind) => kind === text) ?? 'order'
}

function moneyFrom({ minor, currency }: { minor: number | null; currency: string | null }) {
  return minor === null || currency === null ? undefined : { minor, currency }
}

function reviewOf({ review, review_advocate, review_code }: Tables['orders']): OrderReview | undefined {
  if (review === null) return undefined
  if (review !== 'approved') return { verdict: review }
  return review_advocate === null || review_code === null
    ? { verdict: 'open' }
    : { verdict: 'approved', advocateId: review_advocate, code: review_code }
}
