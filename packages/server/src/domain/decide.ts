import { type Candidate, candidatesFrom } from './candidate.ts'
import type { Claim, Touch } from './claim.ts'
import type { Credit, Decision } from './decision.ts'
import type { AdvocateFacts, Facts } from './facts.ts'
import type { Order } from './order.ts'
import type { Programme } from './programme.ts'
import type { Reason } from './reason.ts'
import { reviewOf } from './review-of.ts'
import { rewardsOf } from './rewards-of.ts'
import { claimsCompeting } from './rules/claims-competing.ts'
import { sentBackWhole } from './rules/order-refunded.ts'
import { trust } from './rules/trust.ts'
import { CANDIDATE_RULES, ORDER_RULES } from './rules.ts'

/** Most candidates whose reasons are kept. Anybody can report an order with ever new visits; its decision must not grow with them. */
const MOST_EXPLAINED = 10

/**
 * Decides who is credited for an order, what both sides get and when, and says why. Of the visits and the coupon that no rule
 * refuses, the one that the programme prefers earns the credit; a refused one changes nothing for the others.
 *
 * Pure: the same arguments give the same decision, so old decisions can be replayed and explained.
 *
 * @param order what its claims say together, see `orderFrom`
 * @param claims all reports of the order
 * @param touches those that count, see `touchesFrom`
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
  const candidates = candidatesFrom(order, touches, programme, facts)
  const judged = candidates.map((candidate) => {
    const reasons = CANDIDATE_RULES.map((rule) => rule({ candidate, order, programme, facts }))
    return { candidate, reasons, eligible: !reasons.some((reason) => reason.fired) }
  })
  const eligible = chosenFirst(
    judged.filter((one) => one.eligible).map((one) => one.candidate),
    facts,
  )
  const [first] = eligible
  const advocate = first && facts.advocates.get(first.code)
  const ofOrder = ORDER_RULES.map((rule) => rule({ order, programme, facts }))
  const competing = claimsCompeting(claims, eligible, order, programme, facts)
  const hold = trust(order, programme)

  const rewarding = advocate && rewardsOf(order, advocate, programme, facts)
  const review =
    advocate && reviewOf({ order, advocate, visit: first.touch?.visit, programme, facts }, competing)
  const refused = !rewarding || rewarding.broke || isRefused(ofOrder, order)
  const credit = refused ? undefined : creditOf(first, advocate)
  const needed = credit !== undefined && review?.needed === true
  const releaseAt = credit && !needed ? hold.releaseAt : undefined
  const known = candidates.find((candidate) => facts.advocates.has(candidate.code))

  return {
    credit,
    rewards: credit && rewarding ? rewarding.rewards : [],
    status: !credit ? 'refused' : releaseAt !== undefined && releaseAt <= now ? 'approved' : 'held',
    releaseAt,
    confirmed: hold.trustedAt !== undefined,
    review: needed,
    reclaims: order.cancelled || order.refunded > 0,
    concerns: advocate?.id ?? (known && facts.advocates.get(known.code)?.id),
    reasons: [
      ...judged.slice(0, MOST_EXPLAINED).flatMap((one) => one.reasons),
      { code: 'no_touch', fired: candidates.length === 0 },
      ...ofOrder,
      ...credited(credit, first),
      ...(rewarding?.reasons ?? []),
      ...hold.reasons,
      ...(review?.reasons ?? [competing]),
    ],
  }
}

/** A person who approved one of several advocates has chosen among those that no rule refuses. */
function chosenFirst(eligible: readonly Candidate[], { review, advocates }: Facts): readonly Candidate[] {
  if (review?.verdict !== 'approved') return eligible
  const chosen = eligible.find(({ code }) => advocates.get(code)?.id === review.advocateId)
  return chosen ? [chosen, ...eligible.filter((one) => one !== chosen)] : eligible
}

/** A partial refund is reported and makes rewards smaller; only a whole one refuses. */
function isRefused(reasons: readonly Reason[], order: Order): boolean {
  return reasons.some(({ code, fired }) => fired && (code !== 'order_refunded' || sentBackWhole(order)))
}

function creditOf(first: Candidate | undefined, advocate: AdvocateFacts | undefined): Credit | undefined {
  if (!first || !advocate) return undefined
  const { code, touch, coupon } = first
  return { advocateId: advocate.id, code, channel: touch?.channel, visit: touch?.visit, coupon }
}

function credited(credit: Credit | undefined, first: Candidate | undefined): Reason[] {
  const touch = first?.touch
  return [
    {
      code: 'touch_credited',
      fired: credit !== undefined && touch !== undefined,
      ...(touch && { params: { code: touch.code, at: touch.at } }),
    },
    {
      code: 'coupon_credited',
      fired: credit?.coupon !== undefined,
      ...(first?.coupon !== undefined && { params: { code: first.code } }),
    },
    // Only where it decided: decisions from before there was such a word stay what they were.
    ...(credit && !touch && credit.coupon === undefined
      ? [{ code: 'owner_credited', fired: true, params: { code: credit.code } } as const]
      : []),
  ]
}
