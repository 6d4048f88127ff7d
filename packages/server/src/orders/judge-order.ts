import type { Engine } from '../engine.ts'
import type { Refusable } from '../refusable.ts'
import type { Shop } from '../store/shop.ts'
import type { OrderReview, ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'
import { candidates } from './candidates.ts'
import { type DecidedOrder, decideOrder } from './decide-order.ts'

/** What a person decided about an order of the review queue. */
export type Judgement = {
  readonly orderId: string
  readonly source: string
} & (
  | {
      readonly verdict: 'approved'
      /** Code of the advocate who gets the credit, where claims compete. @default whom the rules prefer */
      readonly creditTo?: string | undefined
      readonly note?: string | undefined
    }
  | {
      readonly verdict: 'refused'
      /** Why. Only the owner reads it. */
      readonly note: string
    }
)

/**
 * Why nothing was decided: no such order, no reason given, nobody to credit, or the code is of none of those whom the order
 * may have come from.
 */
export type JudgeRefusal = 'order_unknown' | 'note_missing' | 'nobody_to_credit' | 'not_a_candidate'

/**
 * A person has looked. Approving lets the order go on as though no signal had been seen and no claim competed; every other rule still holds.
 * Refusing takes its rewards back. Either may be changed later by judging again.
 */
export async function judgeOrder(
  engine: Engine,
  shop: Shop,
  judgement: Judgement,
): Promise<Refusable<DecidedOrder, JudgeRefusal>> {
  const { orderId, verdict, note, source } = judgement
  if (verdict === 'refused' && note.trim() === '') return { refused: 'note_missing' }
  return engine.store.write<Refusable<DecidedOrder, JudgeRefusal>>(async (tx) => {
    const order = await tx.orderById(shop.id, orderId)
    if (!order) return { refused: 'order_unknown' }
    const review = await reviewFrom(tx, shop.id, order, judgement)
    if (typeof review === 'string') return { refused: review }
    const at = engine.now()
    const kind = verdict === 'approved' ? 'review_approved' : 'review_refused'
    const id = engine.newId()
    await tx.addOrderChange(shop.id, { id, orderId, kind, minor: undefined, source, note, at })
    const judged = { ...order, review }
    await tx.changeOrder(shop.id, judged)
    await tx.noteReview(shop.id, orderId, note, at)
    return { done: await decideOrder(engine, tx, shop.id, judged) }
  })
}

async function reviewFrom(
  tx: StoreTransaction,
  shopId: string,
  order: ShopOrder,
  judgement: Judgement,
): Promise<OrderReview | JudgeRefusal> {
  if (judgement.verdict === 'refused') return { verdict: 'refused' }
  const { creditTo } = judgement
  if (creditTo === undefined) {
    const credit = (await tx.decision(shopId, order))?.concerns
    return credit === undefined ? 'nobody_to_credit' : { verdict: 'approved', advocateId: credit }
  }
  const claims = await tx.claims(shopId, order.id)
  const advocate = (await candidates(tx, shopId, claims)).get(creditTo)
  return advocate ? { verdict: 'approved', advocateId: advocate.id } : 'not_a_candidate'
}
