import type { Facts } from '../facts.ts'
import type { JudgedOrder } from '../judged-order.ts'
import type { Reason } from '../reason.ts'

/** The order is in another currency than the shop's. It is kept and shown, and earns nothing: rates change, and nobody has said which one counts. */
export function otherCurrency({ money }: JudgedOrder, { currency }: Facts): Reason | undefined {
  if (money === undefined || currency === undefined || money.currency === currency) return undefined
  return { code: 'other_currency', fired: true, params: { currency: money.currency } }
}
