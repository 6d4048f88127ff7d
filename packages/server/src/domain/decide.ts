import { foldCode, MOST_COUPONS, type Money } from '@goodword/protocol'
import type { Credit, Decision, ReviewCause } from './decision.ts'
import type { Candidate } from './evidence/candidate.ts'
import { type Choice, choose, type Judged } from './evidence/choose.ts'
import type { Order } from './evidence/order.ts'
import { BUYERS, type Evidence, isHearsay, type Origin, originOf } from './evidence/origin.ts'
import { byReceipt, type Report } from './evidence/report.ts'
import { standingOf } from './evidence/standing.ts'
import type { AdvocateFacts, Facts } from './facts.ts'
import type { JudgedOrder } from './judged-order.ts'
import type { Programme } from './programme.ts'
import type { Reason } from './reason.ts'
import { reviewOf } from './review-of.ts'
import { rewardsOf } from './rewards-of.ts'
import { sentBackWhole } from './rules/order-refunded.ts'
import { otherCurrency } from './rules/other-currency.ts'
import { trust } from './rules/trust.ts'
import { CANDIDATE_RULES, mootReason, ORDER_RULES } from './rules.ts'

/** Most candidates whose reasons are kept. Anybody can report an order with ever new visits; its decision must not grow with them. */
const MOST_EXPLAINED = 10

/** All that an order is decided from, besides the terms and what rules look up. */
export interface DecisionCase extends Evidence {
  /** The moment that the order is judged as of, epoch ms, see `judgedAt`. */
  readonly heardAt: number
  /** Reports that came and were not kept. */
  readonly crowded: number
}

/**
 * Decides who is credited for an order, what both sides get and when, and says why. Who sent the buyer is read from the strongest evidence on
 * which somebody may earn; a candidate that a rule refuses changes nothing for the others. Nothing but a browser's own word waits for a person.
 *
 * Pure: the same arguments give the same decision, so old decisions can be replayed and explained.
 *
 * @param programme the version that was in force at `heardAt`
 * @param facts what the rules look up
 * @param now epoch ms, by the server's clock
 */
export function decide(
  decisionCase: DecisionCase,
  programme: Programme,
  facts: Facts,
  now: number,
): Decision {
  const { released } = decisionCase
  const judge = (candidate: Candidate): Judged => {
    const seen = {
      candidate,
      order: judgedOrder(decisionCase, programme, facts, candidate),
      programme,
      facts,
    }
    const moot = mootReason(seen)
    const reasons = [...CANDIDATE_RULES.map((rule) => rule(seen)), ...(moot ? [moot] : [])]
    return { candidate, reasons, eligible: !reasons.some((reason) => reason.fired) }
  }
  const origin = originOf(decisionCase, programme, facts)
  const choice = choose(origin, judge, facts)
  const { competing } = choice
  const { voice, order, ofOrder } = asTold(decisionCase, programme, facts, choice.voices)
  const first = competing ? undefined : voice
  const advocate = first && facts.advocates.get(first.code)
  const hold = trust(order, programme)
  const isTrusted = hold.trustedAt !== undefined

  const isRefusedAnyway = isRefused(ofOrder, order)
  const unproven = originUnproven(first, programme)
  const rewarding = first && advocate && rewardsOf(order, advocate, programme, facts)
  const review = first && advocate && reviewOf({ order, advocate, candidate: first, programme, facts })
  const refused = !rewarding || rewarding.broke || isRefusedAnyway
  const credit = refused ? undefined : creditOf(first, advocate)
  // Before the shop has spoken nobody is asked to look: anybody could fill the list. What was released is settled.
  const isSettled = released !== undefined && !released.isAskedAgain
  const mayAsk = isTrusted && !isRefusedAnyway && !isSettled
  const causes: readonly (ReviewCause | false)[] = [
    mayAsk && competing && 'competing',
    mayAsk && credit !== undefined && unproven && 'origin_unproven',
    mayAsk && credit !== undefined && review?.needed === true && 'signals',
  ]
  const cause = causes.find((one) => one !== false)
  // The buyer's own report may be among those that were not kept: nobody is refused by a flood.
  const isCrowdedOut = first === undefined && origin.isOpen && decisionCase.crowded > 0
  const told = first ?? choice.judged[0]?.candidate
  const waits = (competing || isCrowdedOut) && !isRefusedAnyway
  const releaseAt = credit && cause === undefined ? hold.releaseAt : undefined

  return {
    credit,
    rewards: credit && rewarding ? rewarding.rewards : [],
    status: credit
      ? releaseAt !== undefined && releaseAt <= now
        ? 'approved'
        : 'held'
      : waits
        ? 'held'
        : 'refused',
    releaseAt,
    confirmed: isTrusted && cause !== 'origin_unproven' && cause !== 'competing',
    review: cause !== undefined,
    cause,
    moot: first ? undefined : choice.judged.find(({ candidate }) => candidate.moot)?.candidate.moot,
    kind: order.kind,
    money: order.money,
    reclaims: order.cancelled || order.refunded > 0,
    hearsay: told !== undefined && isHearsay(told.basis),
    concerns: concerned(first, choice, facts),
    reasons: [
      ...choice.judged.slice(0, MOST_EXPLAINED).flatMap((one) => one.reasons),
      { code: 'no_touch', fired: choice.judged.length === 0 },
      ...couponsUnknown(origin, facts),
      ...ofOrder,
      ...credited(credit, first),
      ...(rewarding?.reasons ?? []),
      ...hold.reasons,
      { code: 'claims_competing', fired: competing },
      { code: 'origin_unproven', fired: cause === 'origin_unproven' },
      ...(decisionCase.crowded > 0 ? [{ code: 'reports_crowded', fired: true } as const] : []),
      ...(review?.reasons ?? []),
    ],
  }
}

/** The order as the first of several voices tells it by which it may earn: what one of them makes up spoils nothing for the others. */
function asTold(
  decisionCase: DecisionCase,
  programme: Programme,
  facts: Facts,
  voices: readonly Candidate[],
) {
  const told = (voice: Candidate | undefined) => {
    const order = judgedOrder(decisionCase, programme, facts, voice)
    const ofOrder = ORDER_RULES.map((rule) => rule({ order, programme, facts }))
    const other = otherCurrency(order, facts)
    // Only where it refuses.
    return { voice, order, ofOrder: other ? [...ofOrder, other] : ofOrder }
  }
  for (const voice of voices) {
    const one = told(voice)
    if (!isRefused(one.ofOrder, one.order)) return one
  }
  return told(voices[0])
}

/**
 * The order as one candidate would be judged: what the shop has not said is taken from the report that names the candidate. Once the shop has
 * spoken no other one says anything, but the buyer's own: anybody may have sent it.
 */
function judgedOrder(
  { order, reports, heardAt }: DecisionCase,
  programme: Programme,
  facts: Facts,
  candidate: Candidate | undefined,
): JudgedOrder {
  const isStated = order.firstStatedAt !== undefined
  const report = candidate?.report ?? reportInstead({ order, reports }, programme, facts)
  const money = order.money ?? moneyBefore(order, report)
  const said = isStated && programme.kinds.includes('order') ? 'order' : report?.kind
  return {
    kind: order.kind ?? said ?? 'order',
    money,
    refunded: Math.min(order.refunded, money?.minor ?? 0),
    cancelled: order.cancelledAt !== undefined,
    isStated,
    verifiedAt: order.verifiedAt,
    heardAt,
  }
}

/** The report that tells of an order whose candidate comes with none: the first that may earn something, else the first. */
function reportInstead(
  { order, reports }: Pick<DecisionCase, 'order' | 'reports'>,
  { kinds, minimumOrder }: Programme,
  { visits, currency }: Facts,
): Report | undefined {
  const told = (visit: string) => visits.get(visit)?.told
  const isBuyers = (one: Report) => BUYERS.has(standingOf(one, order, told))
  const heard = (order.firstStatedAt === undefined ? reports : reports.filter(isBuyers)).toSorted(byReceipt)
  const earns = ({ kind, money }: Report) =>
    kinds.includes(kind) &&
    money.currency === (currency ?? money.currency) &&
    money.minor >= (minimumOrder?.minor ?? 0)
  return heard.find(earns) ?? heard[0]
}

/** Once the shop has spoken, what a browser says of the amount is nothing but a claim. */
function moneyBefore({ firstStatedAt }: Order, report: Pick<Report, 'money'> | undefined): Money | undefined {
  return firstStatedAt === undefined ? report?.money : undefined
}

/** Only a browser says so. A shop may choose to believe it. */
function originUnproven(first: Candidate | undefined, { trust: trusts }: Programme): boolean {
  return trusts === 'verified' && (first?.basis === 'amount_equal' || first?.basis === 'waiting')
}

/** A partial refund is reported and makes rewards smaller; only a whole one refuses. */
function isRefused(reasons: readonly Reason[], order: JudgedOrder): boolean {
  return reasons.some(({ code, fired }) => fired && (code !== 'order_refunded' || sentBackWhole(order)))
}

/** The advocate who may be told about the order: the one credited, else the first whose link was refused; nobody while several are named. */
function concerned(
  first: Candidate | undefined,
  { competing, judged }: Choice,
  facts: Facts,
): string | undefined {
  if (competing) return undefined
  const codes = [first?.code, ...judged.map(({ candidate }) => candidate.code)]
  return codes
    .map((code) => code && facts.advocates.get(code)?.id)
    .find((id) => id !== undefined && id !== '')
}

/** Also where somebody is credited by something else: the shop may have meant this one. */
function couponsUnknown({ coupons: came }: Origin, { coupons, pooledCoupons = [] }: Facts): Reason[] {
  const unknown = came.filter((coupon) => !coupons.has(coupon) && !pooledCoupons.includes(coupon))
  const once = new Map(unknown.map((coupon) => [foldCode(coupon), coupon]))
  return [...once.values()]
    .slice(0, MOST_COUPONS)
    .map((coupon) => ({ code: 'coupon_unknown', fired: true, params: { coupon } }))
}

function creditOf(first: Candidate, advocate: AdvocateFacts): Credit {
  const { code, touch, coupon, visit } = first
  return { advocateId: advocate.id, code, channel: touch?.channel, visit, coupon }
}

function credited(credit: Credit | undefined, first: Candidate | undefined): Reason[] {
  const touch = first?.touch
  const isCredited = credit !== undefined
  const other = first && touch === undefined && first.coupon === undefined ? first : undefined
  return [
    {
      code: 'touch_credited',
      fired: isCredited && touch !== undefined,
      ...(touch && { params: { code: first.code, at: touch.at } }),
    },
    {
      code: 'coupon_credited',
      fired: isCredited && first?.coupon !== undefined,
      ...(first?.coupon !== undefined && { params: { code: first.code } }),
    },
    // Only where it decided.
    ...(isCredited && other
      ? [
          {
            code: other.basis === 'ruling' ? 'owner_credited' : 'code_credited',
            fired: true,
            params: { code: other.code },
          } as const,
        ]
      : []),
  ]
}
