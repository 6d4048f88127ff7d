import type { Decision } from '../domain/decision.ts'
import type { PromisedReward } from '../domain/facts.ts'
import type { Programme } from '../domain/programme.ts'
import type { Settlement } from '../domain/settle.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'

/**
 * Takes the rewards of an order out of the budget and of its advocate's cap, or gives back what it no longer needs. Only a confirmed
 * order takes anything: whoever reports made-up orders uses up nobody's budget.
 *
 * @param promised what stands of it since it was confirmed: no limit asks for that again, whatever others have taken meanwhile
 * @returns the order with what it has taken; `undefined`, and nothing taken, when a limit would be passed
 */
export async function reserveFor(
  tx: StoreTransaction,
  shopId: string,
  order: ShopOrder,
  decision: Decision,
  { cost, advocateCost }: Settlement,
  { budget, capPerAdvocate }: Programme,
  promised: readonly PromisedReward[],
): Promise<ShopOrder | undefined> {
  const counts = decision.confirmed
  const credited = counts ? decision.credit?.advocateId : undefined
  const creditedVisit = counts ? decision.credit?.visit : undefined
  const reserved = counts ? cost : 0
  const reservedAdvocate = credited === undefined ? 0 : advocateCost
  const own = promised.filter(({ side, advocateId }) => side === 'advocate' && advocateId === credited)
  const budgetLimit = reserved <= costOf(promised) ? undefined : budget?.minor
  const capLimit = reservedAdvocate <= costOf(own) ? undefined : capPerAdvocate?.minor

  const change = async (minor: number, limit: number | undefined, advocateId?: string) =>
    minor === 0 || tx.reserve(shopId, minor, limit, advocateId)

  if (!(await change(reserved - order.reserved, budgetLimit))) return undefined
  const before = order.credited
  if (before !== undefined && before !== credited) {
    await change(-order.reservedAdvocate, undefined, before)
  }
  if (credited !== undefined) {
    const had = before === credited ? order.reservedAdvocate : 0
    if (!(await change(reservedAdvocate - had, capLimit, credited))) {
      await change(order.reserved - reserved, undefined)
      if (before !== undefined && before !== credited) {
        await change(order.reservedAdvocate, undefined, before)
      }
      return undefined
    }
  }
  return { ...order, credited, creditedVisit, reserved, reservedAdvocate }
}

function costOf(rewards: readonly PromisedReward[]): number {
  return rewards.reduce((sum, { cost }) => sum + cost, 0)
}
