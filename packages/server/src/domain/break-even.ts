import type { Money } from '@goodword/protocol'
import type { Benefit } from './benefit.ts'
import { payingOrders } from './paying-orders.ts'
import type { ProgrammeTerms } from './programme.ts'
import { worthOf } from './worth.ts'

const WHOLE = 10_000

/** Profits are reckoned in parts of a minor unit, so that no rounding hides a loss: a share of a share of an amount is a whole number of them. */
const PARTS = BigInt(WHOLE) ** 2n

/** Up to what paying orders are looked for, as a multiple of the average order. */
const LOOKED_AT = 1000

/** What a shop knows or believes about its business. Shares are in basis points: 10,000 is all, or one more each. */
export interface Economics {
  /** What an order comes to on average. */
  readonly averageOrder: Money
  /** What is left of an order after goods, shipping and fees. */
  readonly margin: number
  /** Further orders that a new customer places: 5,000 is one more for every second customer. */
  readonly repeat: number
  /** Rewards that are claimed sooner or later, of those that are released. One that is not paid yet can still be claimed, so it counts. */
  readonly redemption: number
}

/** What a referred customer costs and brings, on average. */
export interface BreakEven {
  /** First order that was weighed: the average one, or the smallest that is rewarded where that is larger. */
  readonly firstOrder: Money
  /** Margin of the first order and of those that follow, rounded down. */
  readonly earns: Money
  /** Rewards of both sides; `earns` less `net`. */
  readonly costs: Money
  /** What is left, rounded down; negative when the shop pays more for a customer than the customer brings. */
  readonly net: Money
  /** Whether it costs more than it brings, if only by a part of a minor unit. */
  readonly exceeds: boolean
  /** Smallest first order that pays for its rewards; `undefined` when none does, however large. */
  readonly smallestOrder: Money | undefined
  /**
   * The last first order from there on that pays; a larger one may cost more than it brings, since rewards by percent grow faster than the
   * margin. `undefined` when every larger one pays too, or none pays.
   */
  readonly largestOrder: Money | undefined
}

/**
 * What a referred order costs and earns. With tiers the dearest reward counts: that is what a successful advocate will cost. The rewards
 * are paid for the first order alone when only new customers are friends; else for each one. The budget and the most that one advocate can
 * earn are left out: they limit how often a loss is made, and make no customer pay.
 *
 * @example breakEven(terms, { averageOrder: { minor: 5000, currency: 'EUR' }, margin: 3000, repeat: 0, redemption: 10_000 })
 */
export function breakEven(terms: ProgrammeTerms, economics: Economics): BreakEven {
  const { minor: average, currency } = economics.averageOrder
  const money = (minor: number): Money => ({ minor, currency })
  const least = terms.minimumOrder?.minor ?? 0
  // What comes to less than the minimum earns no reward, so nothing is lost by it.
  const first = Math.max(average, least)
  const { earns, costs } = partsOf(terms, economics, first)
  const [earned, net] = [Number(earns / PARTS), floored(earns - costs)]
  const profit = (order: number) => {
    const at = partsOf(terms, economics, order)
    return Number(at.earns - at.costs) / Number(PARTS)
  }
  const paying = payingOrders(profit, kinks(terms), least, Math.max(first, 1) * LOOKED_AT)
  return {
    firstOrder: money(first),
    earns: money(earned),
    costs: money(earned - net),
    net: money(net),
    exceeds: net < 0,
    smallestOrder: paying && money(paying.smallest),
    largestOrder: paying?.largest === undefined ? undefined : money(paying.largest),
  }
}

/** Both sides of the sum for a customer whose first order comes to so much, exactly. */
function partsOf(
  terms: ProgrammeTerms,
  { averageOrder, margin, repeat, redemption }: Economics,
  order: number,
): { readonly earns: bigint; readonly costs: bigint } {
  const { minor: average, currency } = averageOrder
  const rewarded = (amount: number): number => {
    const cost = (benefit: Benefit) => worthOf(benefit, { minor: amount, currency }, amount).cost
    const dearest = Math.max(...[terms.advocateReward, ...terms.tiers.map((tier) => tier.reward)].map(cost))
    return dearest + cost(terms.friendReward)
  }
  const withLater = (first: number, later: number) =>
    BigInt(first) * BigInt(WHOLE) + BigInt(later) * BigInt(repeat)
  return {
    earns: withLater(order, average) * BigInt(margin),
    costs: withLater(rewarded(order), terms.newCustomersOnly ? 0 : rewarded(average)) * BigInt(redemption),
  }
}

/** Whole minor units, always down: BigInt's own division rounds losses up. */
function floored(parts: bigint): number {
  const whole = parts / PARTS
  return Number(parts % PARTS < 0n ? whole - 1n : whole)
}

/** Orders at which a share reaches its cap, or what another reward costs: there the dearest reward may become another one. */
function kinks({ advocateReward, friendReward, tiers }: ProgrammeTerms): number[] {
  const benefits = [advocateReward, friendReward, ...tiers.map((tier) => tier.reward)]
  const sums = benefits.map(sumOf).filter((sum) => sum !== undefined)
  const shares = benefits.flatMap((benefit) => (benefit.kind === 'percent' ? benefit.basisPoints : []))
  return shares.flatMap((share) => sums.map((sum) => Math.floor((sum * WHOLE) / share)))
}

/** What a benefit costs, however large the order; `undefined` when it has no end. */
function sumOf(benefit: Benefit): number | undefined {
  if (benefit.kind === 'percent') return benefit.cap?.minor
  return benefit.kind === 'fixed' ? benefit.money.minor : benefit.cost.minor
}
