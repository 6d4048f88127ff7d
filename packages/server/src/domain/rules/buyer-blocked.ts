import type { OrderRule } from './order-rule.ts'

/** The owner's block list names the buyer. */
export const buyerBlocked: OrderRule = ({ facts }) => ({
  code: 'buyer_blocked',
  fired: facts.buyer.listed === 'blocked',
})
