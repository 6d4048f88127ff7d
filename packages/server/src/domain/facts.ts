import type { DecidedReward } from './decision.ts'
import { buyerKey, type Candidate } from './evidence/candidate.ts'
import type { ToldVisit } from './evidence/times.ts'

/** What the owner's lists say about somebody. `allowed` silences signals, `blocked` refuses. */
export type Listed = 'allowed' | 'blocked' | undefined

/** What the rules may know about an advocate. Counts leave out the order that is being decided. */
export interface AdvocateFacts {
  readonly id: string
  /** The code as it was given out, where it came in another spelling. */
  readonly code?: string | undefined
  /** Whether the account was open when the order was first heard of. */
  readonly active: boolean
  /** The shop's id of this person, when known. */
  readonly customerId: string | undefined
  /** Keyed hash of the normalised address, once a mail has proven it. */
  readonly emailKey: string | undefined
  readonly listed: Listed
  /** Friends, other than this buyer, who had an order credited and confirmed before this one. */
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

/** What a coupon leads to. */
export interface CouponFacts {
  /** The advocate's referral code, as it was given out. */
  readonly code: string
  /** Whether it is a single-use coupon that was handed to one friend; else an advocate's own code. */
  readonly handed: boolean
  /** The visit of the friend whom it was handed to. */
  readonly visit: string | undefined
}

/** What the rules may know about a visit that came with an order. */
export interface VisitFacts {
  /** As the server heard of it; `undefined` while it has not. */
  readonly told: ToldVisit | undefined
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

/** A person's ruling on an order: whose it is, or nobody's. */
export type Verdict =
  | { readonly verdict: 'approved'; readonly advocateId: string; readonly code: string }
  | { readonly verdict: 'refused' }

/** Everything the rules look up, filled by one loader beforehand: rules never query. */
export interface Facts {
  /** Advocates of this shop by referral code: by each spelling that came with the order or that a coupon stands for, and by its own. */
  readonly advocates: ReadonlyMap<string, AdvocateFacts>
  /** By the coupon as it was written. */
  readonly coupons: ReadonlyMap<string, CouponFacts>
  /** Coupons of the shop's pools, as they were written, that lead to nobody: rewards, and those that were never handed out. @default none */
  readonly pooledCoupons?: readonly string[] | undefined
  readonly visits: ReadonlyMap<string, VisitFacts>
  /** By `buyerKey`: what reports say of the buyer counts for each report alone. */
  readonly buyers: ReadonlyMap<string, BuyerFacts>
  /** The shop's own. @default as the order's */
  readonly currency?: string | undefined
  /** What all other orders have taken out of the budget, in minor units. */
  readonly spent: number
  /** What the order itself has taken out of it. No limit takes that away again, whatever others have taken since. */
  readonly promised: readonly PromisedReward[]
  /**
   * The most that one advocate may have, in minor units, when the order is asked again for what it was promised: two accounts have become one
   * person's.
   */
  readonly capAskedAgain: number | undefined
  readonly review: Verdict | undefined
}

/** Facts when nothing is known. */
export const NO_FACTS: Facts = {
  advocates: new Map(),
  coupons: new Map(),
  visits: new Map(),
  buyers: new Map(),
  spent: 0,
  promised: [],
  capAskedAgain: undefined,
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

/** A buyer of whom nothing is known. */
export const NEW_BUYER: BuyerFacts = { boughtBefore: false, listed: undefined }

/** A referral code as it was given out; one that nobody has as it came. */
export function codeAsGiven(facts: Pick<Facts, 'advocates'>, code: string): string {
  return facts.advocates.get(code)?.code ?? code
}

/** What is known of a candidate's buyer. */
export function buyerOf(facts: Facts, { buyer }: Pick<Candidate, 'buyer'>): BuyerFacts {
  return facts.buyers.get(buyerKey(buyer)) ?? NEW_BUYER
}
