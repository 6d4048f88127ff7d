/** What rounding alone may take from a profit: half a unit of the reward of each side. */
const ROUNDING = 1

/** Orders that pay for their rewards, in minor units. */
export interface PayingOrders {
  readonly smallest: number
  /** The last one from `smallest` on: a larger one may cost more than it brings. `undefined` when every larger one pays too. */
  readonly largest: number | undefined
}

/**
 * Finds the orders that pay. Rewards by percent grow with the order, also beyond the margin; caps and fixed sums do not: so between the
 * amounts where one of them begins to count, profit rises or falls evenly, and halving finds where it changes its sign.
 *
 * @param profit of an order, negative when it does not pay
 * @param kinks orders at which the profit begins to rise or fall otherwise
 * @param least smallest order that is asked for
 * @param most largest one; what still pays there always pays
 * @returns `undefined` when none pays
 */
export function payingOrders(
  profit: (order: number) => number,
  kinks: readonly number[],
  least: number,
  most: number,
): PayingOrders | undefined {
  const inside = kinks.filter((kink) => kink > least && kink < most)
  const points = [...new Set([least, ...inside, most])].toSorted((a, b) => a - b)
  const pays = (order: number) => profit(order) >= 0
  let from = least
  for (;;) {
    const end = points.find((point) => point >= from && pays(point))
    if (end === undefined) return undefined
    const start = points.findLast((point) => point < end)
    const smallest = start === undefined || end === from ? end : border(start, end, pays)
    const loses = points.find((point) => point > end && profit(point) < -ROUNDING)
    if (loses === undefined) return { smallest, largest: undefined }
    const last = points.findLast((point) => point < loses) ?? end
    const largest = border(last, loses, (order) => !pays(order)) - 1
    // An order of nothing earns nothing and costs nothing: that is no order that pays.
    const best = Math.max(...[smallest, ...points.filter((one) => one > smallest && one < loses)].map(profit))
    if (best > ROUNDING) return { smallest, largest: Math.max(smallest, largest) }
    from = loses
  }
}

/** The first order of which something holds that does not hold of `before` and holds of `after`. */
function border(before: number, after: number, holds: (order: number) => boolean): number {
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}
