import type { Money } from '@goodword/protocol'

/** One arrival through a share link, as a claim reported it, in the server's time. */
export interface Touch {
  readonly code: string
  readonly channel: string | undefined
  /** The browser's own id of the visit. Only that browser knows it. */
  readonly visit: string
  /** When it happened, epoch ms by the server's clock: the receipt of the claim minus the age the browser gave. */
  readonly at: number
  /**
   * How old the touch was when the order was placed, in milliseconds: the difference of two ages that one
   * browser clock gave, so neither a wrong clock nor a late delivery moves it.
   */
  readonly ageAtOrder: number
}

/** Who made a claim. A webhook, a CSV and the owner join this list. */
export type ClaimSource = 'browser'

/**
 * One report of an order. Order numbers can be guessed, so a report is only a claim: it is kept beside the
 * others, never overwritten and never first come, first served.
 */
export interface Claim {
  /** The message's id. */
  readonly id: string
  readonly source: ClaimSource
  readonly receivedAt: number
  /** Whether the shop signed it (`orderToken`). */
  readonly verified: boolean
  readonly money: Money
  readonly customerId: string | undefined
  readonly coupon: string | undefined
  readonly touches: readonly Touch[]
}

/** Earliest first; the id decides between equals, so that the same claims always give the same order. */
export function byReceipt(a: Claim, b: Claim): number {
  return a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)
}
