import { type Candidate, candidatesFrom } from '../candidate.ts'
import type { Claim, Touch } from '../claim.ts'
import type { Facts } from '../facts.ts'
import type { Order } from '../order.ts'
import type { Programme } from '../programme.ts'
import type { Reason } from '../reason.ts'
import { weighty } from '../touches.ts'

/**
 * Claims of equal weight would each credit another advocate. Neither is believed blindly: the reward waits for a person.
 * Two codes within one browser's memory are no contest, just two visits of one friend. Nor is a coupon, or the owner's word, that decides
 * anyway.
 */
export function claimsCompeting(
  claims: readonly Claim[],
  eligible: readonly Candidate[],
  order: Order,
  programme: Programme,
  facts: Facts,
): Reason {
  const touches = new Set<Touch>(eligible.flatMap(({ touch }) => touch ?? []))
  const [best] = eligible
  const isDecided = best !== undefined && best.touch === undefined
  const named = weighty(claims).flatMap((claim) => {
    const own = claim.touches.filter((touch) => touches.has(touch))
    const [first] = candidatesFrom(
      { ...order, coupon: undefined, creditTo: undefined },
      own,
      programme,
      facts,
    )
    return (first && facts.advocates.get(first.code)?.id) ?? []
  })
  return { code: 'claims_competing', fired: !isDecided && new Set(named).size > 1 }
}
