import { toWire, type WireDecision } from '@goodword/protocol'
import type { Claim } from './domain/claim.ts'
import { decide } from './domain/decide.ts'
import type { Decision } from './domain/decision.ts'
import type { Facts } from './domain/facts.ts'
import { orderFrom } from './domain/order.ts'
import type { Programme } from './domain/programme.ts'
import { publicReasons } from './domain/reason.ts'
import { touchesFrom } from './domain/touches.ts'

/**
 * What a browser hears about an order that it reported. If one of its own visits earned the credit, it hears the decision that
 * stands. If not, it hears what its own report alone would lead to: whoever reports a guessed order number must not
 * learn that somebody else has bought, or through whom.
 */
export function toldDecision(
  own: Claim,
  standing: Decision,
  programme: Programme,
  facts: Facts,
  now: number,
): WireDecision {
  const isOwn = own.touches.some((touch) => touch.visit === standing.credit?.visit)
  const decision = isOwn
    ? standing
    : decide(orderFrom([own]), [own], touchesFrom([own]), programme, facts, now)
  const friend = decision.rewards.find((reward) => reward.side === 'friend')
  return {
    credited: decision.credit !== undefined,
    ...(friend && {
      friendReward: {
        benefit: { kind: 'fixed', money: toWire(friend.money) },
        status: decision.status,
      },
    }),
    reasons: publicReasons(decision.reasons, new Set(own.touches.map((touch) => touch.code))),
  }
}
