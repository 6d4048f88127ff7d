import { toWire } from '@goodword/protocol'
import type { OrderRule } from './order-rule.ts'

/** What was bought, less what was sent back, is less than the programme asks for. */
export const orderBelowMinimum: OrderRule = ({ order, programme: { minimumOrder } }) => {
  const minimum = minimumOrder && toWire(minimumOrder)
  return {
    code: 'order_below_minimum',
    fired:
      minimumOrder !== undefined &&
      order.money !== undefined &&
      order.money.minor - order.refunded < minimumOrder.minor,
    ...(minimum && { params: { minimum: minimum.amount, currency: minimum.currency } }),
  }
}
