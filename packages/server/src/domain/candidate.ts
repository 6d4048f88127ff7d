import type { Touch } from './claim.ts'
import type { Facts } from './facts.ts'
import type { Order } from './order.ts'
import type { Programme } from './programme.ts'
import { latestFirst } from './touches.ts'

/** One way in which the order may have come from an advocate: a visit, or a coupon. */
export interface Candidate {
  readonly code: string
  readonly touch: Touch | undefined
  readonly coupon: string | undefined
}

/** All of them, the one that the programme prefers first. What no rule refuses earns the credit in this order. */
export function candidatesFrom(
  order: Order,
  touches: readonly Touch[],
  { attribution, couponBeatsLink }: Programme,
  facts: Facts,
): Candidate[] {
  const latest = touches.toSorted(latestFirst)
  const links = (attribution === 'last' ? latest : latest.toReversed()).map((touch) => ({
    code: touch.code,
    touch,
    coupon: undefined,
  }))
  const code = order.coupon === undefined ? undefined : facts.coupons.get(order.coupon)
  const coupons = code === undefined ? [] : [{ code, touch: undefined, coupon: order.coupon }]
  return couponBeatsLink ? [...coupons, ...links] : [...links, ...coupons]
}
