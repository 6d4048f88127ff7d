import type { Money } from '@goodword/protocol'
import type { Benefit } from './benefit.ts'
import { shareOf, split } from './rounding.ts'

/** What one reward comes to. Exactly one of money, points and gift is more than nothing, or none is. */
export interface Worth {
  /** Zero for points and gifts. */
  readonly money: Money
  readonly points: number
  readonly gift: string | undefined
  /** What it costs the shop, in minor units of the same currency: the money itself, or what points and gifts cost. */
  readonly cost: number
}

/**
 * What a benefit comes to for an order of which a part may have been sent back.
 *
 * A share is taken from what was kept. A fixed sum and points shrink in proportion: else somebody could buy for 500, send back 499
 * and keep the whole reward. A gift cannot shrink and stays while anything was kept.
 *
 * @param ordered what the order came to
 * @param kept the same less what was refunded, from zero to `ordered`
 */
export function worthOf(benefit: Benefit, ordered: Money, kept: number): Worth {
  const { currency } = ordered
  const nothing: Worth = { money: { minor: 0, currency }, points: 0, gift: undefined, cost: 0 }
  if (kept < ordered.minor && kept === 0) return nothing
  switch (benefit.kind) {
    case 'fixed':
      return money(left(benefit.money.minor, ordered.minor, kept), currency)
    case 'percent': {
      const share = shareOf(kept, benefit.basisPoints, 10_000)
      return money(Math.min(share, benefit.cap?.minor ?? share), currency)
    }
    case 'points':
      return {
        ...nothing,
        points: left(benefit.points, ordered.minor, kept),
        cost: left(benefit.cost.minor, ordered.minor, kept),
      }
    case 'gift':
      return { ...nothing, gift: benefit.name, cost: benefit.cost.minor }
  }
}

function money(minor: number, currency: string): Worth {
  return { money: { minor, currency }, points: 0, gift: undefined, cost: minor }
}

/** Whether two rewards come to the same. */
export function sameWorth(a: Worth, b: Worth): boolean {
  return (
    a.money.minor === b.money.minor &&
    a.money.currency === b.money.currency &&
    a.points === b.points &&
    a.gift === b.gift &&
    a.cost === b.cost
  )
}

/** Whether there is nothing to give. */
export function isNothing({ money, points, gift }: Worth): boolean {
  return money.minor === 0 && points === 0 && gift === undefined
}

/** The part of an amount that stays when a part of the order is kept; what is left and what is taken back add up. */
function left(amount: number, ordered: number, kept: number): number {
  if (kept >= ordered) return amount
  const [stays = 0] = split(amount, [kept, ordered - kept])
  return stays
}
