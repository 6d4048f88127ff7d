import type { ConversionKind, Money } from '@goodword/protocol'
import type { Touch } from './touch.ts'

/**
 * One report of an order by a browser. Order numbers can be guessed and browsers can say anything, so a report states nothing about the order
 * itself: it is kept beside the others, and says at most who sent the buyer.
 */
export interface Report {
  /** The message's id. */
  readonly id: string
  readonly receivedAt: number
  /** Whether it came with a token that the shop had signed for this order. */
  readonly signed: boolean
  /** What the page said that the order came to. */
  readonly money: Money
  readonly kind: ConversionKind
  readonly customerId: string | undefined
  /** Keyed hash of the buyer's normalised e-mail address, see `email-identity.ts`. */
  readonly emailKey: string | undefined
  /** Whether that address is of a provider of throw-away addresses. */
  readonly disposable: boolean
  readonly coupons: readonly string[]
  readonly touches: readonly Touch[]
  /** SHA-256 of what only the buyer's browser and the shop know of the order. */
  readonly proofs: readonly string[]
  /** The customer who was logged in, by a token that the shop had signed. */
  readonly provenCustomerId: string | undefined
}

/** Earliest first; the id decides between equals, so that the same reports always give the same order. */
export function byReceipt(a: Report, b: Report): number {
  return a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)
}
