import { type ConversionKind, type MoneyRefusal, toMinor } from '@goodword/protocol'
import { byReceipt, type Claim, type ClaimSource } from '../domain/claim.ts'
import type { Engine } from '../engine.ts'
import { hash } from '../keys/hash.ts'
import type { Refusable } from '../refusable.ts'
import type { Shop } from '../store/shop.ts'
import { type DecidedOrder, decideOrder } from './decide-order.ts'
import { findOrder } from './find-order.ts'
import { heardAnew } from './heard-anew.ts'
import { readBuyer } from './read-buyer.ts'

/** The shop's own word that an order is paid. */
export interface Confirmation {
  /** The shop's order number. */
  readonly number: string
  /** Decimal string. */
  readonly amount: string
  /** ISO 4217 code. */
  readonly currency: string
  /** @default as it stands once it is confirmed; before, an order: what a browser called it counts only where the programme rewards none */
  readonly kind?: ConversionKind | undefined
  readonly coupon?: string | undefined
  readonly customer?: { readonly id?: string | undefined; readonly email?: string | undefined } | undefined
  /**
   * Epoch ms. Reports that browsers made before are guesses of the order's number, and count for nothing. An order that no browser has
   * reported since is judged as of then. @default not said
   */
  readonly placedAt?: number | undefined
  readonly source: Exclude<ClaimSource, 'browser'>
  /** The caller's own id, so that a repeated request is the same one. @default made of what is confirmed */
  readonly id?: string | undefined
}

/** Why an order was not confirmed. `id_taken`: the caller's id stands for another order. */
export type ConfirmRefusal = MoneyRefusal | 'currency_unsupported' | 'id_taken'

/**
 * The shop says that an order is paid, and how much it came to. It is decided anew from all claims: what browsers reported about how the
 * buyer came counts as before, amount and customer are now the shop's. An order that nobody has reported yet is kept, so that a
 * browser's report that comes later is confirmed at once. Saying the same twice changes nothing; the latest word counts, also one that
 * was said before.
 *
 * @example await confirmOrder(engine, shop, { number: '1001', amount: '49.90', currency: 'EUR', source: 'api' })
 */
export async function confirmOrder(
  engine: Engine,
  shop: Shop,
  confirmation: Confirmation,
): Promise<Refusable<DecidedOrder, ConfirmRefusal>> {
  const { number, amount, currency, kind, customer, coupon, placedAt, source } = confirmation
  const money = toMinor(amount, currency)
  if (typeof money === 'string') return { refused: money }
  if (currency !== shop.currency) return { refused: 'currency_unsupported' }
  const said = [number, money.minor, currency, kind, coupon, customer?.id, customer?.email, placedAt]
  const claim: Omit<Claim, 'id'> = {
    source,
    receivedAt: engine.now(),
    placedAt,
    verified: true,
    money,
    customerId: customer?.id,
    ...readBuyer(engine.vault, shop.id, customer?.email),
    coupon: coupon?.trim(),
    touches: [],
  }
  return engine.store.write<Refusable<DecidedOrder, ConfirmRefusal>>(async (tx) => {
    const known = confirmation.id === undefined ? undefined : await tx.orderOfClaim(shop.id, confirmation.id)
    if (known && known.number !== number) return { refused: 'id_taken' }
    const order = known ?? (await findOrder(engine, tx, shop.id, number, { kind: kind ?? 'order', placedAt }))
    const claims = await tx.claims(shop.id, order.id)
    const before = claims.filter((one) => one.verified)
    const id = confirmation.id ?? idOfWord(hash(JSON.stringify(said)).slice(0, 32), before)
    if (!known && id !== undefined) {
      // The shop's latest word counts: two within one millisecond must not be in doubt.
      const receivedAt = Math.max(claim.receivedAt, ...before.map((one) => one.receivedAt + 1))
      const word = { ...claim, id, receivedAt }
      await tx.addClaim(shop.id, order.id, word)
      claims.push(word)
    }
    const heard = await heardAnew(tx, shop.id, order, claims)
    const { kinds } = await tx.programme(shop.id, heard.programmeVersion)
    // Whatever a browser called it: a competitor's guess would refuse it, and a buyer who calls purchases leads would stay a new customer.
    const unsaid = before.length === 0 && kinds.includes('order') ? 'order' : order.kind
    const judged = { ...heard, kind: kind ?? unsaid }
    return { done: await decideOrder(engine, tx, shop.id, judged, { kept: order }) }
  })
}

/**
 * Id of what the shop says now, made of what it says; `undefined` when that is its latest word already. What it said before something else
 * is a new word: somebody corrects a mistake.
 */
function idOfWord(said: string, verified: readonly Claim[]): string | undefined {
  const words = verified.filter(({ source }) => source !== 'browser').toSorted(byReceipt)
  const isSame = ({ id }: Claim) => id === `said-${said}` || id.startsWith(`said-${said}-`)
  const latest = words.at(-1)
  if (latest && isSame(latest)) return undefined
  const times = words.filter(isSame).length
  return times === 0 ? `said-${said}` : `said-${said}-${times + 1}`
}
