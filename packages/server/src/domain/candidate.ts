import type { Touch } from './claim.ts'
import type { Facts } from './facts.ts'
import type { Order } from './order.ts'
import type { Programme } from './programme.ts'
import { latestFirst } from './touches.ts'

/** One way in which the order may have come from an advocate: a visit, a coupon, or with neither the owner's word. */
export interface Candidate {
  readonly code: string
  readonly touch: Touch | undefined
  readonly coupon: string | undefined
}

/** All of them, the owner's word first, then what the programme prefers. What no rule refuses earns the credit in this order. */
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
  const named =
    order.creditTo === undefined ? [] : [{ code: order.creditTo, touch: undefined, coupon: undefined }]
  return couponBeatsLink ? [...named, ...coupons, ...links] : [...named, ...links, ...coupons]
}
