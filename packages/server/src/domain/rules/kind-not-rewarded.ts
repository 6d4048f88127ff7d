import type { OrderRule } from './order-rule.ts'

/** The programme rewards orders only, say, and this is a sign-up. */
export const kindNotRewarded: OrderRule = ({ order, programme }) => ({
  code: 'kind_not_rewarded',
  fired: !programme.kinds.includes(order.kind),
  params: { kind: order.kind },
})
