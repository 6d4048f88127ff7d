import type { Engine } from '../engine.ts'
import { decideOrder } from '../orders/decide-order.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'

/**
 * Makes one account a part of another one of the same person. Codes, sessions, visits, shares, orders, rewards and counts move;
 * balances move through the ledger, which is only ever added to. The empty account stays, so that old decisions
 * that name it still lead to the person.
 *
 * What may be earned is asked of the person: as long as nothing of them was handed over, the orders that come along are decided as though they
 * were new, the latest first. Whoever joins ten times with one address has one cap, one number of orders a day and one own link.
 */
export async function mergeAccounts(
  engine: Pick<Engine, 'vault' | 'now' | 'newId'>,
  tx: StoreTransaction,
  shopId: string,
  from: string,
  into: string,
): Promise<void> {
  const orders = await tx.ordersNaming(shopId, from)
  for (const { orderId, entries } of await tx.balancesToMove(shopId, from, into)) {
    await tx.addLedgerTransactions(shopId, orderId, [{ id: engine.newId(), entries }], engine.now())
  }
  await tx.moveAdvocate(shopId, from, into)
  for (const { id } of orders) {
    const moved = await tx.orderById(shopId, id)
    if (moved) await decideAnew(engine, tx, shopId, moved)
  }
}

async function decideAnew(
  engine: Pick<Engine, 'vault' | 'now' | 'newId'>,
  tx: StoreTransaction,
  shopId: string,
  order: ShopOrder,
): Promise<void> {
  const rewards = await tx.rewards(shopId, order.id)
  if (rewards.some(({ status }) => status === 'issued' || status === 'redeemed')) {
    await decideOrder(engine, tx, shopId, order)
    return
  }
  await decideOrder(
    engine,
    tx,
    shopId,
    { ...order, released: undefined },
    { stored: order, isAskedAnew: true },
  )
}
