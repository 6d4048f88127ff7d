import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'
import { decideOrder } from '../orders/decide-order.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'

/**
 * Makes one account a part of another one of the same person. Codes, sessions, visits, shares, orders, rewards and counts move;
 * balances move through the ledger, which is only ever added to. The empty account stays, so that old decisions
 * that name it still lead to the person.
 *
 * What may be earned is asked of the person: as long as the advocate's reward was not handed over, limits and signals of the orders that come along
 * are asked again, the latest first. Whoever joins ten times with one address has one cap, one number of orders a day and one own link. Who
 * sent the buyer is not asked again: what was released is settled.
 */
export async function mergeAccounts(
  engine: Pick<Engine, 'vault' | 'now' | 'newId'>,
  tx: StoreTransaction,
  shopId: string,
  from: string,
  into: string,
): Promise<void> {
  const orders = await tx.ordersNaming(shopId, from)
  const later = await ordersOfTheDay(tx, shopId, into, orders)
  for (const { orderId, entries } of await tx.balancesToMove(shopId, from, into)) {
    await tx.addLedgerTransactions(shopId, orderId, [{ id: engine.newId(), entries }], engine.now())
  }
  await tx.moveAdvocate(shopId, from, into)
  // Beside the transaction nobody knows yet what has moved.
  const within = { ...tx, beside: tx }
  for (const { id } of orders) await decideAgain(engine, within, shopId, id, true)
  for (const { id } of later) await decideAgain(engine, within, shopId, id, false)
}

/** Orders of the person's own account that have more beside them on one day now. */
async function ordersOfTheDay(
  tx: StoreTransaction,
  shopId: string,
  into: string,
  coming: readonly ShopOrder[],
): Promise<readonly ShopOrder[]> {
  const earliest = coming.at(-1)
  if (!earliest) return []
  const known = new Set(coming.map(({ id }) => id))
  const orders = await tx.ordersNaming(shopId, into, earliest.heardAt)
  return orders.filter(
    ({ id, heardAt }) =>
      !known.has(id) && coming.some((one) => one.heardAt <= heardAt && heardAt <= one.heardAt + DAY),
  )
}

async function decideAgain(
  engine: Pick<Engine, 'vault' | 'now' | 'newId'>,
  tx: StoreTransaction,
  shopId: string,
  orderId: string,
  isCapAsked: boolean,
): Promise<void> {
  const order = await tx.orderById(shopId, orderId)
  if (!order) return
  const rewards = await tx.rewards(shopId, orderId)
  const isHandedOver = rewards.some(
    ({ side, status }) => side === 'advocate' && (status === 'issued' || status === 'redeemed'),
  )
  if (isHandedOver) {
    await decideOrder(engine, tx, shopId, order)
    return
  }
  const released = order.released && { ...order.released, isAskedAgain: true }
  await decideOrder(engine, tx, shopId, { ...order, released }, { stored: order, isCapAsked })
}
