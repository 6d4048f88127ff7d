import type { Claim, Touch } from './claim.ts'
import type { Credit, Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Order } from './order.ts'
import type { Programme } from './programme.ts'
import type { Reason } from './reason.ts'
import { advocateInactive } from './rules/advocate-inactive.ts'
import { claimsCompeting } from './rules/claims-competing.ts'
import { codeUnknown } from './rules/code-unknown.ts'
import { ownLink } from './rules/own-link.ts'
import type { TouchRule } from './rules/touch-rule.ts'
import { trust } from './rules/trust.ts'
import { windowPassed } from './rules/window-passed.ts'

const TOUCH_RULES: readonly TouchRule[] = [codeUnknown, advocateInactive, windowPassed, ownLink]

/** Most touches whose reasons are kept. Anybody can report an order with ever new visits; its decision must not grow with them. */
const MOST_EXPLAINED = 10

/**
 * Decides who is credited for an order, what both sides get and when, and says why. The latest touch that no rule refuses
 * earns the credit; a refused touch changes nothing for the others.
 *
 * Pure: the same arguments give the same decision, so old decisions can be replayed and explained.
 *
 * @param order what its claims say together, see `orderFrom`
 * @param claims all reports of the order
 * @param touches those that count, latest first, see `touchesFrom`
 * @param programme the version in force when the order was first heard of
 * @param facts what the rules look up
 * @param now epoch ms, by the server's clock
 */
export function decide(
  order: Order,
  claims: readonly Claim[],
  touches: readonly Touch[],
  programme: Programme,
  facts: Facts,
  now: number,
): Decision {
  const judged = touches.map((touch) => {
    const reasons = TOUCH_RULES.map((rule) => rule({ touch, order, programme, facts }))
    return { touch, reasons, eligible: !reasons.some((reason) => reason.fired) }
  })
  const eligible = judged.filter((one) => one.eligible).map((one) => one.touch)
  const credit = creditOf(eligible[0], facts)
  const competing = claimsCompeting(claims, new Set(eligible), facts)
  const firstHeardAt = Math.min(now, ...claims.map((claim) => claim.receivedAt))
  const hold = trust(order, firstHeardAt, programme)
  const releaseAt = credit && !competing.fired ? hold.releaseAt : undefined
  const latest = touches.find((touch) => facts.advocates.has(touch.code))

  const reasons: Reason[] = [
    ...judged.slice(0, MOST_EXPLAINED).flatMap((one) => one.reasons),
    { code: 'no_touch', fired: touches.length === 0 },
    {
      code: 'touch_credited',
      fired: credit !== undefined,
      ...(eligible[0] && { params: creditParams(eligible[0]) }),
    },
    ...hold.reasons,
    competing,
  ]
  return {
    credit,
    rewards: credit
      ? [
          { side: 'advocate', money: programme.advocateReward },
          { side: 'friend', money: programme.friendReward },
        ]
      : [],
    status: !credit ? 'refused' : releaseAt !== undefined && releaseAt <= now ? 'approved' : 'held',
    releaseAt,
    concerns: credit?.advocateId ?? (latest && facts.advocates.get(latest.code)?.id),
    reasons,
  }
}

function creditOf(touch: Touch | undefined, facts: Facts): Credit | undefined {
  const advocate = touch && facts.advocates.get(touch.code)
  return touch && advocate
    ? { advocateId: advocate.id, code: touch.code, channel: touch.channel, visit: touch.visit }
    : undefined
}

function creditParams(touch: Touch) {
  return { code: touch.code, at: touch.at }
}
