import type { ConversionKind, Money } from '@goodword/protocol'
import type { Touch } from './touch.ts'

/** Where a statement came from: with a browser's report, by the shop's server, in a file, or from a shop system. */
export const STATEMENT_SOURCES = ['token', 'api', 'csv', 'webhook'] as const
export type StatementSource = (typeof STATEMENT_SOURCES)[number]

export const SAYINGS = ['paid', 'refunded', 'cancelled'] as const
export type Saying = (typeof SAYINGS)[number]

/** What was sent back: so much in total, one part more, or all of it, whatever the order came to. */
export type SentBack = { readonly kind: 'total' | 'part'; readonly minor: number } | { readonly kind: 'all' }

/**
 * The shop's own word about an order. What is `undefined` was not said; `null` (an empty list) says that there was none. Statements may come
 * late, twice and in any order: each is as of a moment, and for each fact the newest one that says something counts.
 */
export interface Statement {
  readonly id: string
  readonly source: StatementSource
  readonly receivedAt: number
  /** As of when it is said: the moment when the shop's system last changed the order, at the latest its receipt. */
  readonly asOf: number
  /** Line of the file that it came in; 0 outside of files. */
  readonly line: number
  readonly says: Saying
  /** Paid: what the order came to. */
  readonly money?: Money | undefined
  /** Refunded: what was sent back. */
  readonly sentBack?: SentBack | undefined
  readonly placedAt?: number | undefined
  readonly kind?: ConversionKind | undefined
  readonly customerId?: string | null | undefined
  readonly emailKey?: string | null | undefined
  readonly disposable?: boolean | undefined
  readonly coupons?: readonly string[] | undefined
  /** Referral code that the order itself carried. */
  readonly code?: string | null | undefined
  /** Visits that the order itself carried, out of the cookie's value; empty: it carried none. */
  readonly touches?: readonly Touch[] | undefined
  /** SHA-256 of what only the buyer's browser and the shop know of the order. */
  readonly proofs?: readonly string[] | undefined
  readonly note?: string | undefined
}

/** Of statements as of the same moment a cancellation outranks a refund, a refund a payment, and anything a token. */
function rank({ says, source }: Statement): number {
  return source === 'token' ? -1 : SAYINGS.indexOf(says)
}

/**
 * The newest first. Does not depend on when the statements came, so that late, repeated and reordered ones give the same facts. Between equals
 * the later line of a file counts, then the larger amount, then the id.
 */
export function newestFirst(a: Statement, b: Statement): number {
  return (
    b.asOf - a.asOf ||
    rank(b) - rank(a) ||
    b.line - a.line ||
    amountOf(b) - amountOf(a) ||
    (a.id < b.id ? 1 : -1)
  )
}

function amountOf({ money, sentBack }: Statement): number {
  if (sentBack) return sentBack.kind === 'all' ? Number.MAX_SAFE_INTEGER : sentBack.minor
  return money?.minor ?? 0
}
