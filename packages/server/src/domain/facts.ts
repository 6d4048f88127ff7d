import type { DecidedReward } from './decision.ts'

/** What the owner's lists say about somebody. `allowed` silences signals, `blocked` refuses. */
export type Listed = 'allowed' | 'blocked' | undefined

/** What the rules may know about an advocate. Counts leave out the order that is being decided. */
export interface AdvocateFacts {
  readonly id: string
  /** Whether the account was open when the order was first heard of. */
  readonly active: boolean
  /** The shop's id of this person, when known. */
  readonly customerId: string | undefined
  /** Keyed hash of the normalised address, once a mail has proven it. */
  readonly emailKey: string | undefined
  readonly listed: Listed
  /** Friends whose orders were credited and confirmed before this one. */
  readonly friends: number
  /** What confirmed orders have earned this advocate, by what it costs the shop, in minor units. */
  readonly earned: number
  /** Confirmed orders credited in the day before this one was first heard of. */
  readonly lastDay: number
}

/** What the rules may know about the buyer. */
export interface BuyerFacts {
  /** Whether the shop had a confirmed order of this customer before, or knew them as one. */
  readonly boughtBefore: boolean
  readonly listed: Listed
}

/** What the rules may know about a visit that a claim names. */
export interface VisitFacts {
  /**
   * Advocates who were on the visitor's network within a day. Not the network itself: facts are kept with the decision, networks are
   * forgotten after 30 days.
   */
  readonly networkOf: readonly string[]
  readonly referringHost: string | undefined
  /** Whether another confirmed order was credited through this very visit. */
  readonly credited: boolean
}

/** A reward that this very order has taken out of the budget and its advocate's cap already. */
export interface PromisedReward extends DecidedReward {
  /** Whose it is; `undefined` for the friend's. */
  readonly advocateId: string | undefined
}

/** What a person in the shop decided after looking at the order. */
export type Verdict =
  | { readonly verdict: 'approved'; readonly advocateId: string }
  | { readonly verdict: 'refused' }

/** Everything the rules look up, filled by one loader beforehand: rules never query. */
export interface Facts {
  /** Advocates of this shop by referral code, for each code that a claim names or a coupon stands for. */
  readonly advocates: ReadonlyMap<string, AdvocateFacts>
  /** Referral codes by the coupon that stands for them. */
  readonly coupons: ReadonlyMap<string, string>
  readonly visits: ReadonlyMap<string, VisitFacts>
  readonly buyer: BuyerFacts
  /** What all other orders have taken out of the budget, in minor units. */
  readonly spent: number
  /** What the order itself has taken out of it. No limit takes that away again, whatever others have taken since. */
  readonly promised: readonly PromisedReward[]
  readonly review: Verdict | undefined
}

/** Facts when nothing is known. */
export const NO_FACTS: Facts = {
  advocates: new Map(),
  coupons: new Map(),
  visits: new Map(),
  buyer: { boughtBefore: false, listed: undefined },
  spent: 0,
  promised: [],
  review: undefined,
}

/** An advocate of whom only the name of the account is known. */
export const NEW_ADVOCATE: Omit<AdvocateFacts, 'id'> = {
  active: true,
  customerId: undefined,
  emailKey: undefined,
  listed: undefined,
  friends: 0,
  earned: 0,
  lastDay: 0,
}
