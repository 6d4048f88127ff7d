import { isSameCode } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import type { Refusable } from '../refusable.ts'
import type { Shop } from '../store/shop.ts'
import type { OrderReview, ShopOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'
import { candidates } from './candidates.ts'
import { type DecidedOrder, decideOrder } from './decide-order.ts'

/** A person's ruling on an order of the review queue. */
export type Judgement = {
  readonly orderId: string
  readonly source: string
} & (
  | {
      readonly verdict: 'approved'
      /** Code of the advocate who gets the credit. @default whom the order is credited to already, where its origin is in no doubt */
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
 * Why nothing was decided: no such order, no reason given, nobody to credit, nobody named where it is in doubt who it was, or the code is of
 * none of those whom the order may have come from.
 */
export type JudgeRefusal =
  | 'order_unknown'
  | 'note_missing'
  | 'nobody_to_credit'
  | 'credit_to_missing'
  | 'not_a_candidate'

/**
 * A person has looked. Approving lets the order go on as though no signal had been seen, for the advocate who is named; every other rule still
 * holds. Nobody is the default where it is in doubt who sent the buyer. Refusing takes the order's rewards back. Either may be changed later by
 * judging again.
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
    const code = review.verdict === 'approved' ? review.code : undefined
    await tx.addRuling(shop.id, { id: engine.newId(), orderId, verdict, code, source, note, at })
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
): Promise<Exclude<OrderReview, { verdict: 'open' }> | JudgeRefusal> {
  if (judgement.verdict === 'refused') return { verdict: 'refused' }
  const { creditTo } = judgement
  if (creditTo === undefined) {
    const decision = await tx.decision(shopId, order)
    const inDoubt = decision?.cause === 'competing' || decision?.cause === 'origin_unproven'
    if (inDoubt || order.statedAt === undefined) return 'credit_to_missing'
    const { credit, confirmed } = decision ?? {}
    if (!credit) return 'nobody_to_credit'
    // As long as the shop has not said that it is paid, nobody has asked whether a browser's word is to be believed.
    return confirmed
      ? { verdict: 'approved', advocateId: credit.advocateId, code: credit.code }
      : 'credit_to_missing'
  }
  const reports = await tx.orderReports(shopId, order.id)
  const statements = await tx.statements(shopId, order.id)
  const named = await candidates(tx, shopId, reports, statements)
  const advocate = [...named.values()].find(({ code }) => isSameCode(code, creditTo))
  return advocate ? { verdict: 'approved', advocateId: advocate.id, code: advocate.code } : 'not_a_candidate'
}
