import type { ConversionKind, Money } from '@goodword/protocol'
import type { Benefit } from './benefit.ts'
import type { PreviewLanguage } from './preview-language.ts'
import type { ProgrammeWords } from './programme-words.ts'

/** From this friend on, the advocate earns something else. */
export interface Tier {
  /** As the shop calls it. */
  readonly name: string | undefined
  /** 2 is the second friend. */
  readonly from: number
  readonly reward: Benefit
}

/**
 * Terms of a shop's referral programme. Versioned: an order is judged by the version in force when the server first heard of it
 * in a way that counts.
 */
export interface Programme {
  readonly version: number
  /** Which of several visits earns the credit. */
  readonly attribution: 'first' | 'last'
  /** Days between the friend's visit and the order within which the order counts. */
  readonly windowDays: number
  /** Whether a coupon that belongs to an advocate wins over a visit through somebody's link. */
  readonly couponBeatsLink: boolean
  /** What the advocate gets for an order. */
  readonly advocateReward: Benefit
  /** What the friend gets for the order. */
  readonly friendReward: Benefit
  /** Higher rewards for the n-th friend, in rising order of `from`. */
  readonly tiers: readonly Tier[]
  /** Most that one advocate can earn, by what it costs the shop. */
  readonly capPerAdvocate: Money | undefined
  /** Most that the whole programme gives away, over all its versions. */
  readonly budget: Money | undefined
  /** Days for which a reward waits for returns, from the moment the order is verified. */
  readonly holdDays: number
  /** Smaller orders earn nothing. */
  readonly minimumOrder: Money | undefined
  /** Whether somebody who has bought before can be a friend. */
  readonly newCustomersOnly: boolean
  /** `verified`: only the shop's own word releases a reward. `reported`: a browser's report is enough. */
  readonly trust: 'verified' | 'reported'
  /** Epoch ms; orders before earn nothing. */
  readonly startsAt: number | undefined
  /** Epoch ms; orders at or after it earn nothing. */
  readonly endsAt: number | undefined
  /** What earns a reward. */
  readonly kinds: readonly ConversionKind[]
  /** Together, signals of this weight ask a person to look. */
  readonly reviewFrom: number
  /** More orders than this in a day for one advocate are a signal. */
  readonly ordersPerDay: number
  /** Coupons that rewards are handed over as. */
  readonly couponPool: string | undefined
  /** Coupons that friends get when they arrive. A pool of its own: they need not be worth what a reward is. */
  readonly friendCouponPool: string | undefined
  /** Address of the picture that chats show with a share link, https. */
  readonly picture: string | undefined
  /** Language of what chats show with a share link. */
  readonly language: PreviewLanguage
  readonly words: ProgrammeWords
}

/** Terms of a new version. */
export type ProgrammeTerms = Omit<Programme, 'version'>
