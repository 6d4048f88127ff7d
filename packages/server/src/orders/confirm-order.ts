import { type ConversionKind, type MoneyRefusal, toMinor } from '@goodword/protocol'
import type { StatementSource } from '../domain/evidence/statement.ts'
import type { Engine } from '../engine.ts'
import type { Refusable } from '../refusable.ts'
import type { Shop } from '../store/shop.ts'
import { readStated, type Stated } from './read-stated.ts'
import { type Said, type StatedOrder, stateOrder } from './state-order.ts'

/** The shop's own word that an order is paid. */
export interface Confirmation extends Stated {
  /** The shop's order number. */
  readonly number: string
  /** Decimal string. */
  readonly amount: string
  /** ISO 4217 code. An order in another currency than the shop's is kept, and earns nothing. */
  readonly currency: string
  /** @default an order, where the programme rewards orders; else what the buyer's own report says, or the one that is credited */
  readonly kind?: ConversionKind | undefined
  /** Decimal string: what was sent back in total so far. @default not said */
  readonly refundedTotal?: string | undefined
  /** Referral code of the advocate whom a person credits in the same step. @default nobody is named by hand */
  readonly creditTo?: string | undefined
  readonly source: Exclude<StatementSource, 'token'>
  /** The caller's own id, so that a repeated request is the same one. @default made of what is confirmed */
  readonly id?: string | undefined
}

/** Why an order was not confirmed. `id_taken`: the caller's id stands for something else. */
export type ConfirmRefusal = MoneyRefusal | 'id_taken' | 'code_unknown'

/**
 * The shop says that an order is paid, how much it came to, and what else it knows of it. The order is decided anew: what browsers reported about
 * how the buyer came counts as far as it fits. An order that nobody has reported yet is kept, so that a browser's report that comes later is
 * confirmed at once. Saying the same twice changes nothing; of different words the one that is as of the later moment counts.
 *
 * @example await confirmOrder(engine, shop, { number: '1001', amount: '49.90', currency: 'EUR', source: 'api' })
 */
export async function confirmOrder(
  engine: Engine,
  shop: Shop,
  confirmation: Confirmation,
): Promise<Refusable<StatedOrder, ConfirmRefusal>> {
  const { number, amount, currency, kind, refundedTotal, creditTo, source, asOf, id } = confirmation
  const money = toMinor(amount, currency)
  if (typeof money === 'string') return { refused: money }
  const refunded = refundedTotal === undefined ? undefined : toMinor(refundedTotal, currency)
  if (typeof refunded === 'string') return { refused: refunded }
  const facts = readStated(engine.vault, shop.id, confirmation, engine.now())
  const said: Said[] = [{ source, says: 'paid', money, kind, ...facts, asOf, id }]
  if (refunded) {
    const sentBack = { kind: 'total', minor: refunded.minor } as const
    said.push({ source, says: 'refunded', sentBack, asOf, id: id && `${id}-refunded` })
  }
  return engine.store.write<Refusable<StatedOrder, ConfirmRefusal>>(async (tx) => {
    const advocate = creditTo && (await tx.advocatesByCode(shop.id, [creditTo])).get(creditTo)
    if (creditTo && !advocate) return { refused: 'code_unknown' }
    const ruling = creditTo && advocate ? { advocateId: advocate.id, code: advocate.code, source } : undefined
    return stateOrder(engine, tx, shop.id, { number, said, ruling })
  })
}
