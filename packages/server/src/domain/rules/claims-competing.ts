import type { Claim, Touch } from '../claim.ts'
import type { Facts } from '../facts.ts'
import type { Reason } from '../reason.ts'
import { latestFirst, weighty } from '../touches.ts'

/**
 * Claims of equal weight would each credit another advocate. Neither is believed blindly: the reward waits for a person.
 * Two codes within one browser's memory are no contest, just two visits of one friend.
 */
export function claimsCompeting(
  claims: readonly Claim[],
  eligible: ReadonlySet<Touch>,
  facts: Facts,
): Reason {
  const named = weighty(claims).flatMap((claim) => {
    const touch = claim.touches.filter((touch) => eligible.has(touch)).toSorted(latestFirst)[0]
    const advocate = touch && facts.advocates.get(touch.code)
    return advocate ? [advocate.id] : []
  })
  return { code: 'claims_competing', fired: new Set(named).size > 1 }
}
