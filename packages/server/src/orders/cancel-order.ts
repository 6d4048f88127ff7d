import type { StatementSource } from '../domain/evidence/statement.ts'
import type { Engine } from '../engine.ts'
import type { Refusable } from '../refusable.ts'
import type { Shop } from '../store/shop.ts'
import { type StatedOrder, stateOrder } from './state-order.ts'

/** The shop's word that an order is off. */
export interface Cancellation {
  /** The shop's order number. */
  readonly number: string
  readonly source: Exclude<StatementSource, 'token'>
  /** Epoch ms. @default now */
  readonly asOf?: number | undefined
  readonly note?: string | undefined
}

/**
 * An order is off: its rewards are taken back, released or not, unless they are used up. Cancelling twice changes nothing; a later word that it is
 * paid takes the cancellation back. Of an order that nobody has spoken of yet the word is kept.
 */
export async function cancelOrder(
  engine: Engine,
  shop: Shop,
  { number, source, asOf, note }: Cancellation,
): Promise<Refusable<StatedOrder, 'id_taken'>> {
  const said = [{ source, says: 'cancelled', asOf, note }] as const
  return engine.store.write((tx) => stateOrder(engine, tx, shop.id, { number, said }))
}
