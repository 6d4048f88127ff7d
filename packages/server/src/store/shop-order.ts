import type { ConversionKind, Money } from '@goodword/protocol'
import type { Decision, Released, ReviewCause } from '../domain/decision.ts'
import type { Moot } from '../domain/evidence/candidate.ts'
import type { Verdict } from '../domain/facts.ts'
import type { Reward } from '../domain/reward.ts'

/** An order as the shop numbers it, with what stands about it now. Why stands in its statements, reports and decisions. */
export interface ShopOrder {
  readonly id: string
  readonly number: string
  readonly kind: ConversionKind
  /** The moment that it is judged as of, see `judgedAt`. */
  readonly heardAt: number
  readonly programmeVersion: number
  /** Sequence of the decision that stands; 0 while there is none. */
  readonly standing: number
  /** When the shop first spoke of it; `undefined` while only browsers have. */
  readonly statedAt: number | undefined
  /** What it came to: the shop's word; before that what all reports say, `undefined` while they contradict each other. */
  readonly money: Money | undefined
  /** The buyer, by the shop's own word. */
  readonly customerId: string | undefined
  readonly emailKey: string | undefined
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
  /** While a person has to look: why. */
  readonly cause: ReviewCause | undefined
  /** Why what browsers reported moves nothing. */
  readonly moot: Moot | undefined
  /** The credit by which its rewards were released. */
  readonly released: Released | undefined
  /** Reports that came and were not kept. */
  readonly crowded: number
  /** Whether somebody may be rewarded as soon as the shop says that it is paid, and nothing else is waited for. */
  readonly isUnconfirmed: boolean
}

/** A place in the review queue: waiting for a person, or what the person decided. */
export type OrderReview = { readonly verdict: 'open' } | Verdict

/** An order of which nothing is decided yet. */
export function newOrder(id: string, number: string, heardAt: number): ShopOrder {
  return {
    id,
    number,
    kind: 'order',
    heardAt,
    programmeVersion: 0,
    standing: 0,
    statedAt: undefined,
    money: undefined,
    customerId: undefined,
    emailKey: undefined,
    refunded: 0,
    cancelledAt: undefined,
    credited: undefined,
    creditedVisit: undefined,
    reserved: 0,
    reservedAdvocate: 0,
    review: undefined,
    cause: undefined,
    moot: undefined,
    released: undefined,
    crowded: 0,
    isUnconfirmed: false,
  }
}

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
