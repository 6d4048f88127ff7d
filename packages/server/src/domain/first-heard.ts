import { byReceipt, type Claim } from './claim.ts'
import { weighty } from './touches.ts'

/** What an order was first heard of by, in a way that counts. */
export interface FirstHeard {
  /** Receipt of the claim, epoch ms. */
  readonly receivedAt: number
  /** The moment that the order is judged as of: of a browser's report its receipt, of the shop's word the moment it says, if it is earlier. */
  readonly asOf: number
}

/**
 * The first word of the shop, signed report, or report of a browser that is not known for a guess. `undefined` where only the owner has
 * said who sent the buyer.
 *
 * An unsigned report is a guess when the shop has said or signed something that shows it, see `weighty`. While nothing does, it counts:
 * most shops confirm orders days after browsers have reported them, and friends must lose nothing by that.
 */
export function firstHeard(claims: readonly Claim[]): FirstHeard | undefined {
  const told = claims.filter(({ source }) => source !== 'owner')
  const counting = new Set(weighty(told))
  const [first] = told.filter((claim) => claim.verified || counting.has(claim)).toSorted(byReceipt)
  if (!first) return undefined
  const { source, receivedAt, placedAt = receivedAt } = first
  return { receivedAt, asOf: source === 'browser' ? receivedAt : Math.min(receivedAt, placedAt) }
}
