import type { Money } from '@goodword/protocol'

/** Terms of a shop's referral programme. Versioned: an order is judged by the version in force when it was first heard of. */
export interface Programme {
  readonly version: number
  /** Days between the friend's visit and the order within which the order counts. */
  readonly windowDays: number
  /** What the advocate gets for an order. */
  readonly advocateReward: Money
  /** What the friend gets for the order. */
  readonly friendReward: Money
  /** Days for which a reward waits for returns, from the moment the order is verified. */
  readonly holdDays: number
  /** `verified`: only the shop's own word releases a reward. `reported`: a browser's report is enough. */
  readonly trust: 'verified' | 'reported'
}

/** One day in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000
