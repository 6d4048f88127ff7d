import { type Money, type MoneyRefusal, toMinor } from '@goodword/protocol'
import { orderFrom } from '../domain/order.ts'
import type { Engine } from '../engine.ts'
import type { Refusable } from '../refusable.ts'
import type { OrderChange } from '../store/order-change.ts'
import type { Shop } from '../store/shop.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'
import { type DecidedOrder, decideOrder } from './decide-order.ts'

/** The shop's word that something was sent back. */
export interface Refund {
  /** The shop's order number. */
  readonly number: string
  /** Decimal string in the shop's currency. @default all that is left of the order */
  readonly amount?: string | undefined
  /** Whether `amount` is what was sent back in total so far, and not what came now. @default false */
  readonly isTotal?: boolean | undefined
  readonly source: string
  readonly note?: string | undefined
  /** The caller's own id, so that a repeated request is the same refund. @default a new one: each request is another refund */
  readonly id?: string | undefined
}

/** Why nothing was refunded. `id_taken`: the caller's id stands for another refund. */
export type RefundRefusal = MoneyRefusal | 'order_unknown' | 'refund_too_large' | 'id_taken'

/**
 * A part of an order, or all of it, was sent back. The rewards become smaller in proportion, or are taken back, whether they
 * were released or not; only what is used up stays. Never leaves more than was earned.
 */
export async function refundOrder(
  engine: Engine,
  shop: Shop,
  refund: Refund,
): Promise<Refusable<DecidedOrder, RefundRefusal>> {
  const { number, amount, source, note } = refund
  const asked = amount === undefined ? undefined : toMinor(amount, shop.currency)
  if (typeof asked === 'string') return { refused: asked }
  return engine.store.write<Refusable<DecidedOrder, RefundRefusal>>(async (tx) => {
    const order = await tx.order(shop.id, number)
    const worth = order && (await worthOf(tx, shop.id, order))
    if (!order || worth === undefined) return { refused: 'order_unknown' }
    const id = refund.id ?? engine.newId()
    const known = await tx.orderChange(shop.id, id)
    if (known) {
      return isRepeat(known, order, refund, asked)
        ? { done: await decideOrder(engine, tx, shop.id, order) }
        : { refused: 'id_taken' }
    }
    const before = refund.isTotal === true ? 0 : order.refunded
    const refunded = Math.max(order.refunded, asked === undefined ? worth : before + asked.minor)
    if (refunded > worth) return { refused: 'refund_too_large' }
    if (refunded > order.refunded) {
      const minor = refunded - order.refunded
      const change = { id, orderId: order.id, kind: 'refund', minor, source, note, at: engine.now() } as const
      await tx.addOrderChange(shop.id, { ...change, asked: askedFor(refund, asked) })
    }
    return { done: await decideOrder(engine, tx, shop.id, { ...order, refunded }) }
  })
}

/** The same refund once more, and not another one that happens to have its id: that one would be lost without a word. */
function isRepeat(known: OrderChange, order: ShopOrder, refund: Refund, asked: Money | undefined): boolean {
  if (known.kind !== 'refund' || known.orderId !== order.id) return false
  // Of refunds from before it was kept nobody knows what they were asked for.
  return known.asked === undefined || (known.asked === askedFor(refund, asked) && known.note === refund.note)
}

function askedFor({ isTotal = false }: Refund, asked: Money | undefined): string {
  return `${isTotal ? 'total' : 'part'} ${asked?.minor ?? 'all'}`
}

async function worthOf(tx: StoreTransaction, shopId: string, { id }: ShopOrder): Promise<number | undefined> {
  const [first, ...others] = await tx.claims(shopId, id)
  return first && orderFrom([first, ...others]).money.minor
}
