import type { Claim } from '../domain/claim.ts'
import { firstHeard } from '../domain/first-heard.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'

/** As of when an order is judged, and by which terms. */
export type Heard = Pick<ShopOrder, 'heardAt' | 'programmeVersion'>

/**
 * An order is judged as of the moment when it was first heard of. Where that was a guess of its number, as the claims show by now, it
 * begins anew with the first claim that counts: else whoever guesses numbers would choose the terms of days when orders paid better, and
 * would still be a new customer.
 *
 * @param claims all of the order, with the one that may have shown it
 */
export async function heardAnew(
  tx: StoreTransaction,
  shopId: string,
  order: ShopOrder,
  claims: readonly Claim[],
): Promise<ShopOrder> {
  const first = firstHeard(claims)
  if (!first || first.receivedAt <= order.heardAt) return order
  return { ...order, ...(await heardAsOf(tx, shopId, first.asOf, first.receivedAt)) }
}

/**
 * The terms that were in force at a moment that the shop names. There are none from before the shop had a programme, so the moment is none
 * at which an order can have been placed.
 *
 * @param receivedAt when the shop said so: counts where no terms were in force at the moment it named
 */
export async function heardAsOf(
  tx: StoreTransaction,
  shopId: string,
  asOf: number,
  receivedAt: number,
): Promise<Heard> {
  const versions = await tx.programmeVersions(shopId)
  for (const heardAt of [asOf, receivedAt]) {
    const inForce = versions.find(({ createdAt }) => createdAt <= heardAt)
    if (inForce) return { heardAt, programmeVersion: inForce.version }
  }
  const { version } = await tx.programme(shopId)
  return { heardAt: receivedAt, programmeVersion: version }
}
