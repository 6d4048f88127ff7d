import type { Engine } from '../engine.ts'
import { type Credited, type CreditRefusal, creditOrder } from '../orders/credit-order.ts'
import type { Refusable } from '../refusable.ts'
import type { Shop } from '../store/shop.ts'
import type { MissedReferralRow } from '../store/voice-queries.ts'

/** What the owner found out about a missed referral. */
export interface MissedReferralCredit {
  /** The referral code of whoever sent the friend. */
  readonly code: string
  /** @default the order that the friend named */
  readonly orderId?: string | undefined
  readonly note?: string | undefined
}

export type MissedReferralRefusal = CreditRefusal | 'missed_referral_unknown' | 'order_missing'

/** Thrown to undo what was tried: nothing is kept of a credit that the rules refuse. */
class NotCredited extends Error {
  readonly credited: Credited

  constructor(credited: Credited) {
    super('the rules refuse this advocate')
    this.credited = credited
  }
}

/** Credits the advocate with the order and accepts the missed referral, together; or changes nothing and says why. */
export async function creditMissedReferral(
  engine: Engine,
  shop: Shop,
  id: string,
  { code, orderId, note }: MissedReferralCredit,
): Promise<Refusable<Credited & { readonly row: MissedReferralRow }, MissedReferralRefusal>> {
  type Outcome = Refusable<Credited & { readonly row: MissedReferralRow }, MissedReferralRefusal>
  const missed = await engine.store.missedReferral(shop.id, id)
  if (!missed) return { refused: 'missed_referral_unknown' }
  const number = orderId ?? missed.order_number ?? undefined
  if (number === undefined) return { refused: 'order_missing' }
  try {
    return await engine.store.write<Outcome>(async (tx) => {
      const made = await creditOrder(engine, tx, shop, { number, code })
      if (made.refused) return { refused: made.refused }
      if (!made.done.credited && !made.done.waits) throw new NotCredited(made.done)
      const accepted = { status: 'accepted', note } as const
      const row = await tx.decideMissedReferral(shop.id, id, accepted, engine.now())
      return row ? { done: { ...made.done, row } } : { refused: 'missed_referral_unknown' }
    })
  } catch (error) {
    if (error instanceof NotCredited) return { done: { ...error.credited, row: missed } }
    throw error
  }
}
