import type { Reason } from './reason.ts'
import { advocateBlocked } from './rules/advocate-blocked.ts'
import { advocateInactive } from './rules/advocate-inactive.ts'
import { buyerBlocked } from './rules/buyer-blocked.ts'
import type { CandidateCase, CandidateRule } from './rules/candidate-rule.ts'
import { codeUnknown } from './rules/code-unknown.ts'
import { kindNotRewarded } from './rules/kind-not-rewarded.ts'
import { notANewCustomer } from './rules/not-a-new-customer.ts'
import { orderBelowMinimum } from './rules/order-below-minimum.ts'
import { orderCancelled } from './rules/order-cancelled.ts'
import { orderRefunded } from './rules/order-refunded.ts'
import type { OrderRule } from './rules/order-rule.ts'
import { ownLink } from './rules/own-link.ts'
import { programmeEnded } from './rules/programme-ended.ts'
import { programmeNotStarted } from './rules/programme-not-started.ts'
import { reviewRefused } from './rules/review-refused.ts'
import { windowPassed } from './rules/window-passed.ts'

/** Looked at for each candidate: each visit, coupon, or code. */
export const CANDIDATE_RULES: readonly CandidateRule[] = [
  codeUnknown,
  advocateInactive,
  advocateBlocked,
  windowPassed,
  ownLink,
  notANewCustomer,
  buyerBlocked,
]

/** Looked at once for the order. */
export const ORDER_RULES: readonly OrderRule[] = [
  programmeNotStarted,
  programmeEnded,
  kindNotRewarded,
  orderBelowMinimum,
  orderCancelled,
  orderRefunded,
  reviewRefused,
]

/** Why the report that names a candidate moves nothing; `undefined` where it counts. */
export function mootReason({ candidate: { code, moot } }: CandidateCase): Reason | undefined {
  return moot && { code: moot, fired: true, params: { code } }
}
