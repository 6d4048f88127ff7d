import type { Reason } from '../domain/reason.ts'
import type { Engine } from '../engine.ts'
import type { Refusable } from '../refusable.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreTransaction } from '../store/store.ts'
import { decideOrder } from './decide-order.ts'

/** Whom the owner credits with an order. */
export interface CreditByHand {
  /** The shop's order number. */
  readonly number: string
  /** The advocate's referral code. */
  readonly code: string
}

/** Why nobody could be credited: nobody has reported the order, or nobody has this code. */
export type CreditRefusal = 'order_unknown' | 'code_unknown'

/** What came of it, and why. */
export interface Credited {
  /** False: a rule of the programme refuses this advocate. */
  readonly credited: boolean
  readonly reasons: readonly Reason[]
}

/**
 * The owner says who sent the buyer, where no browser can prove it. It counts before every link and coupon of the order; all other
 * rules still hold, and rewards wait for the order's confirmation as ever. The owner's word is a claim beside the others: the latest one
 * counts, none is overwritten. The caller's transaction is to be undone where it does not credit the advocate.
 */
export async function creditOrder(
  engine: Engine,
  tx: StoreTransaction,
  shop: Shop,
  { number, code }: CreditByHand,
): Promise<Refusable<Credited, CreditRefusal>> {
  const advocate = (await tx.advocatesByCode(shop.id, [code])).get(code)
  if (!advocate) return { refused: 'code_unknown' }
  const order = await tx.order(shop.id, number)
  const claims = order ? await tx.claims(shop.id, order.id) : []
  const [first] = claims
  if (!order || !first) return { refused: 'order_unknown' }
  const before = claims.filter(({ source }) => source === 'owner')
  await tx.addClaim(shop.id, order.id, {
    ...{ id: engine.newId(), source: 'owner', verified: false, coupon: code, touches: [] },
    // The latest word counts: two within one millisecond must not be in doubt.
    receivedAt: Math.max(engine.now(), ...before.map(({ receivedAt }) => receivedAt + 1)),
    // Of no weight: the owner says who, not how much.
    ...{ money: first.money, customerId: undefined, emailKey: undefined, disposable: false },
  })
  const { decision } = await decideOrder(engine, tx, shop.id, order)
  const credited = decision.credit?.advocateId === advocate.id
  return { done: { credited, reasons: decision.reasons } }
}
