import { toWire } from '@goodword/protocol'
import type { JudgedOrder } from '../judged-order.ts'
import type { OrderRule } from './order-rule.ts'

/** All or a part was sent back. A part makes the rewards smaller, see `worth.ts`; all of it takes them away. */
export const orderRefunded: OrderRule = ({ order: { money, refunded } }) => {
  const sentBack = money && refunded > 0 ? toWire({ minor: refunded, currency: money.currency }) : undefined
  return {
    code: 'order_refunded',
    fired: refunded > 0,
    ...(sentBack && { params: { refunded: sentBack.amount, currency: sentBack.currency } }),
  }
}

/** Whether nothing of the order is left. What cost nothing to begin with, such as a sign-up, cannot be sent back. */
export function sentBackWhole({ money, refunded }: JudgedOrder): boolean {
  return refunded > 0 && money !== undefined && refunded >= money.minor
}
