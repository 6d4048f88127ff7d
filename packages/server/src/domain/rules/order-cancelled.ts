import type { OrderRule } from './order-rule.ts'

/** Nothing was bought after all. */
export const orderCancelled: OrderRule = ({ order }) => ({ code: 'order_cancelled', fired: order.cancelled })
