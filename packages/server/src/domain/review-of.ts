import { buyerOf, type Facts } from './facts.ts'
import type { Reason } from './reason.ts'
import { couponSite } from './rules/coupon-site.ts'
import { disposableAddress } from './rules/disposable-address.ts'
import { existingCustomer } from './rules/existing-customer.ts'
import { sameNetwork } from './rules/same-network.ts'
import { sameVisitor } from './rules/same-visitor.ts'
import type { Signal, SignalCase } from './rules/signal.ts'
import { velocity } from './rules/velocity.ts'

const SIGNALS: readonly Signal[] = [
  sameVisitor,
  sameNetwork,
  velocity,
  disposableAddress,
  existingCustomer,
  couponSite,
]

/** Whether a person has to look, and why. */
export interface Review {
  readonly needed: boolean
  readonly reasons: readonly Reason[]
}

/**
 * Adds up the signals. Nobody is refused by them: from the programme's weight on, the reward waits until a person has looked. A person's
 * approval holds for the advocate who was looked at; the owner's list of allowed people silences signals.
 */
export function reviewOf(signalCase: SignalCase): Review {
  const { advocate, candidate, facts, programme } = signalCase
  const allowed = buyerOf(facts, candidate).listed === 'allowed' || advocate.listed === 'allowed'
  const seen = SIGNALS.map((signal) => ({ signal, fired: signal.seen(signalCase) }))
  const weight = seen.reduce((sum, { signal, fired }) => sum + (fired ? signal.weight : 0), 0)
  const suspicious = weight >= programme.reviewFrom && weight > 0 && !allowed
  const approved = isApproved(facts, advocate.id)
  const needed = suspicious && !approved
  return {
    needed,
    reasons: [
      ...seen.map(({ signal, fired }) => ({
        code: signal.code,
        fired,
        params: { weight: signal.weight },
      })),
      { code: 'person_allowed', fired: allowed },
      { code: 'review_approved', fired: approved },
      { code: 'review_needed', fired: needed, params: { weight, from: programme.reviewFrom } },
    ],
  }
}

function isApproved({ review }: Facts, advocateId: string): boolean {
  return review?.verdict === 'approved' && review.advocateId === advocateId
}
