import { type MoneyRefusal, toMinor } from '@goodword/protocol'
import type { SentBack, StatementSource } from '../domain/evidence/statement.ts'
import type { Engine } from '../engine.ts'
import type { Refusable } from '../refusable.ts'
import type { Shop } from '../store/shop.ts'
import { type StatedOrder, stateOrder } from './state-order.ts'

/** The shop's word that something was sent back. */
export interface Refund {
  /** The shop's order number. */
  readonly number: string
  /** Decimal string in the order's currency, the shop's where none is known. @default all of the order, whatever it came to */
  readonly amount?: string | undefined
  /** Whether `amount` is what was sent back in total so far, and not what came now. @default false */
  readonly isTotal?: boolean | undefined
  readonly source: Exclude<StatementSource, 'token'>
  /** Epoch ms. @default now */
  readonly asOf?: number | undefined
  readonly note?: string | undefined
  /** The caller's own id, so that a repeated request is the same refund. @default a new one for a part; a total said again is the same */
  readonly id?: string | undefined
}

/** Why a refund was not kept. `id_taken`: the caller's id stands for another refund. */
export type RefundRefusal = MoneyRefusal | 'id_taken'

/**
 * A part of an order, or all of it, was sent back. The rewards become smaller in proportion, or are taken back, whether they were released or not;
 * only what is used up stays. A total that is said later may be smaller. More than the order came to counts as all of it, and an order that
 * nobody has spoken of yet keeps the word until its amount is known.
 */
export async function refundOrder(
  engine: Engine,
  shop: Shop,
  { number, amount, isTotal = false, source, asOf, note, id }: Refund,
): Promise<Refusable<StatedOrder, RefundRefusal>> {
  const known = await engine.store.order(shop.id, number)
  const asked = amount === undefined ? undefined : toMinor(amount, known?.money?.currency ?? shop.currency)
  if (typeof asked === 'string') return { refused: asked }
  const sentBack: SentBack = asked
    ? { kind: isTotal ? 'total' : 'part', minor: asked.minor }
    : { kind: 'all' }
  const said = [{ source, says: 'refunded', sentBack, asOf, note, id }] as const
  return engine.store.write((tx) => stateOrder(engine, tx, shop.id, { number, said }))
}
