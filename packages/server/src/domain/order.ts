import type { Money } from '@goodword/protocol'
import { byReceipt, type Claim } from './claim.ts'

/** What is known about an order from all its claims together. */
export interface Order {
  readonly money: Money
  /** The shop's id of the buyer. */
  readonly customerId: string | undefined
  /** When the shop's own word for the order first arrived, epoch ms. `undefined` while only browsers reported it. */
  readonly verifiedAt: number | undefined
}

/**
 * Reads the order out of its claims: the first signed claim if there is one, else the first of all.
 * A browser's amount or customer never changes what the shop has signed.
 */
export function orderFrom(claims: readonly [Claim, ...Claim[]]): Order {
  const signed = claims.filter((claim) => claim.verified).toSorted(byReceipt)[0]
  const claim = signed ?? claims.toSorted(byReceipt)[0] ?? claims[0]
  return { money: claim.money, customerId: claim.customerId, verifiedAt: signed?.receivedAt }
}
