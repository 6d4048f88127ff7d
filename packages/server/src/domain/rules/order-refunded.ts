import { toWire } from '@goodword/protocol'
import type { Order } from '../order.ts'
import type { OrderRule } from './order-rule.ts'

/** All or a part was sent back. A part makes the rewards smaller, see `worth.ts`; all of it takes them away. */
export const orderRefunded: OrderRule = ({ order: { money, refunded } }) => {
  const { amount, currency } = toWire({ minor: refunded, currency: money.currency })
  return {
    code: 'order_refunded',
    fired: refunded > 0,
    ...(refunded > 0 && { params: { refunded: amount, currency } }),
  }
}

/** Whether nothing of the order is left. What cost nothing to begin with, such as a sign-up, cannot be sent back. */
export function sentBackWhole({ money, refunded }: Order): boolean {
  return refunded > 0 && refunded >= money.minor
}
