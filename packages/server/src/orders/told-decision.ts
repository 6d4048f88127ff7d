import type { WireDecision } from '@goodword/protocol'
import { decide } from '../domain/decide.ts'
import type { Decision } from '../domain/decision.ts'
import { orderFrom } from '../domain/evidence/order.ts'
import type { Report } from '../domain/evidence/report.ts'
import { standingOf } from '../domain/evidence/standing.ts'
import type { Statement } from '../domain/evidence/statement.ts'
import { type Facts, NEW_ADVOCATE } from '../domain/facts.ts'
import type { Programme } from '../domain/programme.ts'
import { publicReasons } from '../domain/reason.ts'
import { wireWorth } from '../programme/wire-benefit.ts'

/** What was decided, and from what. */
interface Told {
  readonly decision: Decision
  readonly programme: Programme
  readonly facts: Facts
}

/**
 * What a browser hears about an order that it reported. The buyer's own page, signed or proven, hears the decision that stands if one of its
 * visits earned the credit. Any other hears what its own report alone would lead to: whoever reports a guessed order number must not learn
 * whether there is such an order, what it came to, or through whom somebody bought.
 *
 * @param statements the shop's of this order
 */
export function toldDecision(
  own: Report,
  statements: readonly Statement[],
  { decision: standing, programme, facts }: Told,
  now: number,
): WireDecision {
  const believed = standingOf(own, orderFrom(statements), (visit) => facts.visits.get(visit)?.told)
  const isBuyers = believed === 'signed' || believed === 'proven'
  const isOwn = isBuyers && own.touches.some(({ visit }) => visit === standing.credit?.visit)
  const signed = own.signed ? statements : []
  const decision = isOwn
    ? standing
    : decide(
        { order: orderFrom(signed), reports: [own], released: undefined, heardAt: now, crowded: 0 },
        programme,
        own.signed ? { ...facts, review: undefined } : guarded(facts),
        now,
      )
  return wireDecision(decision, own)
}

/** A decision as a browser may hear it that knows these codes. */
export function wireDecision(decision: Decision, own: Report): WireDecision {
  const friend = decision.rewards.find((reward) => reward.side === 'friend')
  const benefit = friend && wireWorth(friend)
  return {
    credited: decision.credit !== undefined,
    ...(benefit && { friendReward: { benefit, status: decision.status } }),
    reasons: publicReasons(decision.reasons, new Set(own.touches.map((touch) => touch.code))),
  }
}

/**
 * Facts of which an unsigned report may hear the consequences. Anybody can send one with any address or customer id: the answer must
 * not say who is a customer here, whose code or address it is, or whom the owner has blocked.
 */
export function guarded({ advocates, coupons, currency, spent }: Facts): Facts {
  return {
    advocates: new Map(
      [...advocates].map(([spelt, { id, code, active }]) => [spelt, { ...NEW_ADVOCATE, id, code, active }]),
    ),
    coupons,
    visits: new Map(),
    buyers: new Map(),
    currency,
    spent,
    promised: [],
    review: undefined,
  }
}
