import type { Money } from '@goodword/protocol'
import type { Benefit } from './benefit.ts'
import { payingOrders } from './paying-orders.ts'
import type { ProgrammeTerms } from './programme.ts'
import { shareOf } from './rounding.ts'
import { worthOf } from './worth.ts'

const WHOLE = 10_000

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
  /** Rewards that are really used. */
  readonly redemption: number
}

/** What a referred customer costs and brings, on average. */
export interface BreakEven {
  /** Margin of the first order and of those that follow. */
  readonly earns: Money
  /** Rewards of both sides for the first order. */
  readonly costs: Money
  /** What is left; negative when the shop pays more for a customer than the customer brings. */
  readonly net: Money
  /** Whether it costs more than it brings. */
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
 * are paid for the first order alone when only new customers are friends; else for each one.
 *
 * @example breakEven(terms, { averageOrder: { minor: 5000, currency: 'EUR' }, margin: 3000, repeat: 0, redemption: 10_000 })
 */
export function breakEven(terms: ProgrammeTerms, economics: Economics): BreakEven {
  const { minor: average, currency } = economics.averageOrder
  const money = (minor: number): Money => ({ minor, currency })
  const at = (order: number) => net(terms, economics, order)
  const { earns, costs } = at(average)
  const least = terms.minimumOrder?.minor ?? 0
  const profit = (order: number) => at(order).earns - at(order).costs
  const paying = payingOrders(profit, kinks(terms), least, Math.max(average, least, 1) * LOOKED_AT)
  return {
    earns: money(earns),
    costs: money(costs),
    net: money(earns - costs),
    exceeds: costs > earns,
    smallestOrder: paying && money(paying.smallest),
    largestOrder: paying?.largest === undefined ? undefined : money(paying.largest),
  }
}

function net(terms: ProgrammeTerms, { averageOrder, margin, repeat, redemption }: Economics, order: number) {
  const { currency } = averageOrder
  const following = shareOf(averageOrder.minor, repeat, WHOLE)
  const rewarded = (amount: number): number => {
    const cost = (benefit: Benefit) => worthOf(benefit, { minor: amount, currency }, amount).cost
    const dearest = Math.max(...[terms.advocateReward, ...terms.tiers.map((tier) => tier.reward)].map(cost))
    return dearest + cost(terms.friendReward)
  }
  const later = terms.newCustomersOnly ? 0 : shareOf(rewarded(averageOrder.minor), repeat, WHOLE)
  return {
    earns: shareOf(order + following, margin, WHOLE),
    costs: shareOf(rewarded(order) + later, redemption, WHOLE),
  }
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
