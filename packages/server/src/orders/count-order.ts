import type { Decision } from '../domain/decision.ts'
import type { CountedOrder } from '../store/count-queries.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'

/**
 * Counts an order for the reports as it is decided now, instead of as it was decided before. A credited order counts once the shop
 * has confirmed it (made-up reports must not colour a report), on the day it was first heard of, through the channel
 * and the words that its visit came by.
 *
 * @param minor value of the order
 * @param cost what its rewards cost the shop
 */
export async function countOrder(
  tx: StoreTransaction,
  shopId: string,
  order: ShopOrder,
  { credit, confirmed }: Decision,
  { minor, cost }: { minor: number; cost: number },
): Promise<void> {
  // An order's first decision is counted for the first time.
  const before = order.standing > 1 ? await tx.countedOrder(shopId, order.id) : undefined
  const visit = credit?.visit
  const place = visit === undefined ? undefined : await tx.visitPlace(shopId, visit)
  const after: CountedOrder | undefined =
    credit && confirmed
      ? {
          at: order.heardAt,
          id: order.id,
          advocateId: credit.advocateId,
          channel: place?.channel ?? credit.channel,
          template: place?.template,
          source: place?.source,
          minor,
          cost,
        }
      : undefined
  if (before) {
    await tx.count(shopId, before, { conversions: -1, minor: -before.minor, cost: -before.cost })
    await tx.dropCountedOrder(shopId, order.id)
  }
  if (after) {
    await tx.count(shopId, after, { conversions: 1, minor: after.minor, cost: after.cost })
    await tx.keepCountedOrder(shopId, order.id, after)
  }
}
