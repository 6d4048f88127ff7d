import type { Reason } from '../domain/reason.ts'
import { isLive } from '../domain/reward.ts'
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

/** Why nobody could be credited: nobody has spoken of the order, or nobody has this code. */
export type CreditRefusal = 'order_unknown' | 'code_unknown'

/** What came of it, and why. */
export interface Credited {
  /** Whether the advocate is credited with the order now. */
  readonly credited: boolean
  /** Whether the advocate is named, and the credit waits until the shop confirms the order. With neither, the reasons say why not. */
  readonly waits: boolean
  readonly reasons: readonly Reason[]
}

/**
 * The owner says who sent the buyer, where nothing can prove it. It counts before every link and coupon of the order; all other rules still hold,
 * and rewards wait for the order's confirmation as ever. The caller's transaction is to be undone where it neither credits the advocate nor
 * waits.
 */
export async function creditOrder(
  engine: Engine,
  tx: StoreTransaction,
  shop: Shop,
  { number, code: asked }: CreditByHand,
): Promise<Refusable<Credited, CreditRefusal>> {
  const advocate = (await tx.advocatesByCode(shop.id, [asked])).get(asked)
  if (!advocate) return { refused: 'code_unknown' }
  const { code } = advocate
  const order = await tx.order(shop.id, number)
  if (!order) return { refused: 'order_unknown' }
  const review = { verdict: 'approved', advocateId: advocate.id, code } as const
  const ruling = { id: engine.newId(), orderId: order.id, verdict: 'credited', code } as const
  await tx.addRuling(shop.id, { ...ruling, source: 'owner', note: undefined, at: engine.now() })
  const judged = { ...order, review }
  await tx.changeOrder(shop.id, judged)
  const { decision, order: decided } = await decideOrder(engine, tx, shop.id, judged)
  const isNamed = decision.credit?.advocateId === advocate.id
  const gets =
    isNamed && (await getsWhatWasDecided(tx, shop.id, order.id, advocate.id, decision.rewards.length))
  const credited = gets && decided.credited === advocate.id
  const reasons: readonly Reason[] =
    isNamed && !gets ? [...decision.reasons, { code: 'handed_over', fired: true }] : decision.reasons
  return { done: { credited, waits: gets && !credited, reasons } }
}

/** False where the reward was handed over to somebody else before: that one stays, and there is no second one. */
async function getsWhatWasDecided(
  tx: StoreTransaction,
  shopId: string,
  orderId: string,
  advocateId: string,
  decided: number,
): Promise<boolean> {
  const rewards = (await tx.rewards(shopId, orderId)).filter(isLive)
  const others = rewards.some(({ side, advocateId: holder }) => side === 'advocate' && holder !== advocateId)
  return decided === 0 || !others
}
