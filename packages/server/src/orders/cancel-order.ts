import type { Engine } from '../engine.ts'
import type { Refusable } from '../refusable.ts'
import type { Shop } from '../store/shop.ts'
import { type DecidedOrder, decideOrder } from './decide-order.ts'

/** The shop's word that an order is off. */
export interface Cancellation {
  /** The shop's order number. */
  readonly number: string
  readonly source: string
  readonly note?: string | undefined
}

/**
 * An order is off: its rewards are taken back, released or not, unless they are used up. What is cancelled stays cancelled; cancelling
 * twice changes nothing.
 */
export async function cancelOrder(
  engine: Engine,
  shop: Shop,
  { number, source, note }: Cancellation,
): Promise<Refusable<DecidedOrder, 'order_unknown'>> {
  return engine.store.write<Refusable<DecidedOrder, 'order_unknown'>>(async (tx) => {
    const order = await tx.order(shop.id, number)
    if (!order) return { refused: 'order_unknown' }
    const at = engine.now()
    if (order.cancelledAt === undefined) {
      const id = engine.newId()
      await tx.addOrderChange(shop.id, {
        ...{ id, orderId: order.id, kind: 'cancel', minor: undefined },
        ...{ source, note, at },
      })
    }
    const cancelled = { ...order, cancelledAt: order.cancelledAt ?? at }
    return { done: await decideOrder(engine, tx, shop.id, cancelled) }
  })
}
