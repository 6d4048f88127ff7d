import type { Engine } from '../engine.ts'
import { decideOrder } from '../orders/decide-order.ts'

/** Most orders of one shop that are released in one go. The next go takes the others. */
const BATCH = 200

/**
 * Releases the rewards whose hold is over: each such order is decided anew, in a transaction of its own, so a stop in between loses nothing
 * and two processes that do it at once release each reward once. An order that was blocked, sent back or flagged in
 * the meantime is not released.
 *
 * @returns how many orders were looked at
 */
export async function releaseDue(engine: Engine, batch: number = BATCH): Promise<number> {
  const { store, now } = engine
  let looked = 0
  for (const shopId of await store.shopIds()) {
    for (const orderId of await store.dueOrders(shopId, now(), batch)) {
      await store.write(async (tx) => {
        const order = await tx.orderById(shopId, orderId)
        if (order) await decideOrder(engine, tx, shopId, order)
      })
      looked += 1
    }
  }
  return looked
}
