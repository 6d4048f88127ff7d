import type { GuessedEconomics } from '../domain/assumptions.ts'
import { shareOf } from '../domain/rounding.ts'
import { typicalSum } from '../domain/typical-sum.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreReads } from '../store/store.ts'

/** What the shop's own latest orders say, and of how many of each something is known. */
export interface ShopHistory {
  /** Paid orders that were looked at. */
  readonly orders: number
  /** Customers whom these orders name. */
  readonly customers: number
  /** Rewards for these orders that were released. */
  readonly rewards: number
  readonly guessed: GuessedEconomics
}

/** Orders, and rewards, that are looked at. Enough to be typical, few enough to be read at once. */
const LOOKED_AT = 1000

/** Fewer orders, or customers, say nothing. */
const LEAST = 10

/** Fewer released rewards say nothing. More than of orders: what is hoped for here makes a programme look cheap. */
const LEAST_REWARDS = 30

/** Reads averages from the shop's own latest paid orders and their rewards, for what the owner has not said. */
export async function shopHistory(store: StoreReads, shop: Shop): Promise<ShopHistory> {
  const { id, currency } = shop
  const orders = await store.recentOrders(id, currency, LOOKED_AT)
  const releases = await store.recentReleases(id, currency, LOOKED_AT)
  const byCustomer = new Map<string, number>()
  for (const { customer } of orders) {
    if (customer !== undefined) byCustomer.set(customer, (byCustomer.get(customer) ?? 0) + 1)
  }
  const further = [...byCustomer.values()].map((count) => count - 1)
  const averageOrder = shareOf(typicalSum(orders.map(({ kept }) => kept)), 1, Math.max(1, orders.length))
  const claimed = releases.filter(({ isGone }) => !isGone).length
  return {
    orders: orders.length,
    customers: further.length,
    rewards: releases.length,
    guessed: {
      averageOrder: enough(orders.length, LEAST, () => ({ minor: averageOrder, currency })),
      repeat: enough(further.length, LEAST, () => shareOf(typicalSum(further), 10_000, further.length)),
      redemption: enough(releases.length, LEAST_REWARDS, () => shareOf(claimed, 10_000, releases.length)),
    },
  }
}

const enough = <T>(cases: number, least: number, value: () => T) =>
  cases < least ? undefined : { value: value(), cases }
