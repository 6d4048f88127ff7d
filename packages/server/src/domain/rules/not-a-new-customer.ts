import type { OrderRule } from './order-rule.ts'

/** The programme is for new customers, and the shop had a confirmed order of this one before. */
export const notANewCustomer: OrderRule = ({ programme, facts }) => ({
  code: 'not_a_new_customer',
  fired: programme.newCustomersOnly && facts.buyer.boughtBefore,
})
