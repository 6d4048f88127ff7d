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
import type { Engine } from '../engine.ts'
import { wireWorth } from '../programme/wire-benefit.ts'
import { newOrder } from '../store/shop-order.ts'
import type { StoreTransaction } from '../store/store.ts'
import { loadFacts } from './load-facts.ts'

/** What was decided, and from what. */
interface Told {
  readonly decision: Decision
  readonly programme: Programme
  readonly facts: Facts
  /** Whether the order begins with this report: then nothing else can be heard out of it. */
  readonly isNew: boolean
}

/**
 * What a browser hears about an order that it reported. The buyer's own page, signed or proven, hears the decision that stands if one of its
 * visits earned the credit. Any other hears what its own report alone would lead to: whoever reports a guessed order number must not learn
 * whether there is such an order, what it came to, or through whom somebody bought.
 *
 * @param statements the shop's of this order
 */
export async function toldDecision(
  { vault, now }: Pick<Engine, 'vault' | 'now'>,
  tx: StoreTransaction,
  shopId: string,
  own: Report,
  statements: readonly Statement[],
  told: Told,
): Promise<WireDecision> {
  const { decision: standing, facts } = told
  const at = now()
  const believed = standingOf(own, orderFrom(statements), (visit) => facts.visits.get(visit)?.told)
  const isBuyers = believed === 'signed' || believed === 'proven'
  const isOwn = isBuyers && own.touches.some(({ visit }) => visit === standing.credit?.visit)
  if (isOwn) return wireDecision(standing, own)
  const order = orderFrom(own.signed ? statements : [])
  const alone = { order, reports: [own], released: undefined, crowded: 0 }
  if (own.signed) {
    const signed = { ...alone, heardAt: at }
    return wireDecision(decide(signed, told.programme, { ...facts, review: undefined }, at), own)
  }
  const heardAt = own.receivedAt
  if (told.isNew) {
    return wireDecision(decide({ ...alone, heardAt }, told.programme, guarded(facts), at), own)
  }
  // Terms, coupons and budget as of an order that nobody knows: those of this one would tell that it is known, and since when.
  const version = await tx.versionAt(shopId, heardAt)
  const programme = version === undefined ? told.programme : await tx.programme(shopId, version)
  const shopOrder = { ...newOrder('', '', heardAt), programmeVersion: programme.version }
  const looked = { shopId, shopOrder, decisionCase: alone, reports: [own], programme }
  const unknown = guarded(await loadFacts(tx, vault, looked))
  return wireDecision(decide({ ...alone, heardAt }, programme, unknown, at), own)
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
    capAskedAgain: undefined,
    review: undefined,
  }
}
