import type { Decision } from '../domain/decision.ts'
import type { Programme } from '../domain/programme.ts'
import type { Settlement } from '../domain/settle.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'

/**
 * Takes the rewards of an order out of the budget and of its advocate's cap, or gives back what it no longer needs. Only a confirmed
 * order takes anything: whoever reports made-up orders uses up nobody's budget.
 *
 * @returns the order with what it has taken; `undefined`, and nothing taken, when a limit would be passed
 */
export async function reserveFor(
  tx: StoreTransaction,
  shopId: string,
  order: ShopOrder,
  decision: Decision,
  { cost, advocateCost }: Settlement,
  { budget, capPerAdvocate }: Programme,
): Promise<ShopOrder | undefined> {
  const counts = decision.confirmed
  const credited = counts ? decision.credit?.advocateId : undefined
  const creditedVisit = counts ? decision.credit?.visit : undefined
  const reserved = counts ? cost : 0
  const reservedAdvocate = credited === undefined ? 0 : advocateCost

  const change = async (minor: number, limit: number | undefined, advocateId?: string) =>
    minor === 0 || tx.reserve(shopId, minor, limit, advocateId)

  if (!(await change(reserved - order.reserved, budget?.minor))) return undefined
  const before = order.credited
  if (before !== undefined && before !== credited) {
    await change(-order.reservedAdvocate, capPerAdvocate?.minor, before)
  }
  if (credited !== undefined) {
    const had = before === credited ? order.reservedAdvocate : 0
    if (!(await change(reservedAdvocate - had, capPerAdvocate?.minor, credited))) {
      await change(order.reserved - reserved, undefined)
      if (before !== undefined && before !== credited) {
        await change(order.reservedAdvocate, undefined, before)
      }
      return undefined
    }
  }
  return { ...order, credited, creditedVisit, reserved, reservedAdvocate }
}
