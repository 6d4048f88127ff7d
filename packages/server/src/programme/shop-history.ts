import type { Money } from '@goodword/protocol'
import { shareOf } from '../domain/rounding.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreReads } from '../store/store.ts'

/** What the shop's own latest orders say; `undefined` where there are too few to say anything. */
export interface ShopHistory {
  readonly orders: number
  readonly averageOrder: Money | undefined
  /** Further orders of a customer, in basis points: 5,000 is one more for every second customer. */
  readonly repeat: number | undefined
  /** Rewards handed over of all that could have been, in basis points. */
  readonly redemption: number | undefined
}

/** Orders, and rewards, that are looked at. Enough to be typical, few enough to be read at once. */
const LOOKED_AT = 1000

/** Fewer say nothing. */
const LEAST = 10

/** Reads averages from the shop's own latest confirmed orders and rewards, for the owner to start from. */
export async function shopHistory(store: StoreReads, shop: Shop): Promise<ShopHistory> {
  const orders = await store.recentOrders(shop.id, LOOKED_AT)
  const sum = orders.reduce((total, { minor }) => total + minor, 0)
  const known = orders.flatMap(({ customer }) => customer ?? [])
  const customers = new Set(known).size
  const statuses = await store.recentRewardStatuses(shop.id, LOOKED_AT)
  const released = statuses.filter((status) => ['approved', 'issued', 'redeemed'].includes(status))
  const used = released.filter((status) => status !== 'approved')
  return {
    orders: orders.length,
    averageOrder:
      orders.length < LEAST ? undefined : { minor: shareOf(sum, 1, orders.length), currency: shop.currency },
    repeat: known.length < LEAST ? undefined : shareOf(known.length - customers, 10_000, customers),
    redemption: released.length < LEAST ? undefined : shareOf(used.length, 10_000, released.length),
  }
}
