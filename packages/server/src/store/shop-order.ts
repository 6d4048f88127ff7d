import type { ConversionKind } from '@goodword/protocol'
import type { Decision } from '../domain/decision.ts'
import type { Verdict } from '../domain/facts.ts'
import type { Reward } from '../domain/reward.ts'

/** An order as the shop numbers it. What it is worth and to whom stands in its claims and decisions. */
export interface ShopOrder {
  readonly id: string
  readonly number: string
  readonly kind: ConversionKind
  readonly heardAt: number
  readonly programmeVersion: number
  /** Sequence of the decision that stands; 0 while there is none. */
  readonly standing: number
  /** Minor units sent back so far. */
  readonly refunded: number
  readonly cancelledAt: number | undefined
  /** The advocate credited, once the order is confirmed, and the visit that earned it. */
  readonly credited: string | undefined
  readonly creditedVisit: string | undefined
  /** What it has taken out of the budget, and out of its advocate's cap. */
  readonly reserved: number
  readonly reservedAdvocate: number
  /** Whether a person has to look, or has looked. */
  readonly review: OrderReview | undefined
}

/** A place in the review queue: waiting for a person, or what the person decided. */
export type OrderReview = { readonly verdict: 'open' } | Verdict

/** An order as the advocate it concerns may hear of it. */
export interface ToldOrder {
  readonly id: string
  readonly heardAt: number
  readonly decision: Decision
  /** The advocate's own reward, when there is one. */
  readonly reward: Reward | undefined
  /** When that was handed over, as far as it is known. */
  readonly paidAt: number | undefined
}
