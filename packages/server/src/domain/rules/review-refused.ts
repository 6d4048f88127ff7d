import type { OrderRule } from './order-rule.ts'

/** A person in the shop looked at the order and decided against a reward. */
export const reviewRefused: OrderRule = ({ facts }) => ({
  code: 'review_refused',
  fired: facts.review?.verdict === 'refused',
})
