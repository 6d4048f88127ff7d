import type { ConversionKind, WireDecision } from '@goodword/protocol'
import type { Claim } from '../domain/claim.ts'
import { decide } from '../domain/decide.ts'
import type { Decision } from '../domain/decision.ts'
import { type Facts, NEW_ADVOCATE } from '../domain/facts.ts'
import { AS_PLACED, orderFrom } from '../domain/order.ts'
import type { Programme } from '../domain/programme.ts'
import { publicReasons } from '../domain/reason.ts'
import { touchesFrom } from '../domain/touches.ts'
import { wireWorth } from '../programme/wire-benefit.ts'

/**
 * What a browser hears about an order that it reported. If one of its own visits earned the credit, it hears the decision that
 * stands. If not, it hears what its own report alone would lead to: whoever reports a guessed order number must not
 * learn that somebody else has bought, or through whom.
 */
export function toldDecision(
  own: Claim,
  kind: ConversionKind,
  standing: Decision,
  programme: Programme,
  facts: Facts,
  now: number,
): WireDecision {
  const isOwn = own.touches.some((touch) => touch.visit === standing.credit?.visit)
  const decision = isOwn ? standing : ownDecision(own, kind, programme, facts, now)
  const friend = decision.rewards.find((reward) => reward.side === 'friend')
  const benefit = friend && wireWorth(friend)
  return {
    credited: decision.credit !== undefined,
    ...(benefit && { friendReward: { benefit, status: decision.status } }),
    reasons: publicReasons(decision.reasons, new Set(own.touches.map((touch) => touch.code))),
  }
}

function ownDecision(
  own: Claim,
  kind: ConversionKind,
  programme: Programme,
  facts: Facts,
  now: number,
): Decision {
  const order = orderFrom([own], { ...AS_PLACED, kind })
  return decide(order, [own], touchesFrom([own]), programme, own.verified ? facts : guarded(facts), now)
}

/**
 * Facts of which an unsigned report may hear the consequences. Anybody can send one with any address or customer id: the answer must
 * not say who is a customer here, whose address a code belongs to, or whom the owner has blocked.
 */
function guarded({ advocates, coupons, spent }: Facts): Facts {
  return {
    advocates: new Map(
      [...advocates].map(([code, { id, active, customerId }]) => [
        code,
        { ...NEW_ADVOCATE, id, active, customerId },
      ]),
    ),
    coupons,
    visits: new Map(),
    buyer: { boughtBefore: false, listed: undefined },
    spent,
    promised: [],
    review: undefined,
  }
}
