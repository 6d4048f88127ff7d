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

/** Who made a claim: a browser, the shop's server, a file that the shop gave, or a person in the shop. */
export const CLAIM_SOURCES = ['browser', 'api', 'csv', 'owner', 'webhook'] as const
export type ClaimSource = (typeof CLAIM_SOURCES)[number]

/**
 * One report of an order. Order numbers can be guessed, so a report is only a claim: it is kept beside the
 * others, never overwritten and never first come, first served.
 */
export interface Claim {
  /** The message's id. */
  readonly id: string
  readonly source: ClaimSource
  readonly receivedAt: number
  /** When the shop says that the order was placed, epoch ms: reports from before it are guesses. */
  readonly placedAt?: number | undefined
  /** Whether it is the shop's own word: signed by it (`orderToken`), or said with its secret key. */
  readonly verified: boolean
  readonly money: Money
  readonly customerId: string | undefined
  /** Keyed hash of the buyer's normalised e-mail address, see `email-identity.ts`. */
  readonly emailKey: string | undefined
  /** Whether that address is of a provider of throw-away addresses. */
  readonly disposable: boolean
  readonly coupon: string | undefined
  readonly touches: readonly Touch[]
}

/** Earliest first; the id decides between equals, so that the same claims always give the same order. */
export function byReceipt(a: Claim, b: Claim): number {
  return a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)
}
