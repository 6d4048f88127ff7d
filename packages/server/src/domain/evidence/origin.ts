import { isSameCode } from '@goodword/protocol'
import type { Credit, Released } from '../decision.ts'
import { codeAsGiven, type Facts, type Verdict } from '../facts.ts'
import type { Programme } from '../programme.ts'
import type { Basis, Buyer, Candidate, Moot } from './candidate.ts'
import type { Order } from './order.ts'
import { byReceipt, type Report } from './report.ts'
import { type Standing, standingOf } from './standing.ts'
import { ageAtOrder, isAfterOrder } from './times.ts'
import { latestFirst, type Touch } from './touch.ts'

/** Candidates on the same basis. */
export interface Level {
  readonly basis: Basis
  /** Each report's own by itself, the one that the programme prefers first. */
  readonly groups: readonly (readonly Candidate[])[]
}

/** What the evidence says about who sent the buyer. */
export interface Origin {
  /** The strongest first. What a stronger one closes is not among them, even if nobody on that one may earn. */
  readonly levels: readonly Level[]
  /** Whether weak evidence is heard: neither the order itself nor the buyer's own page has spoken, and nothing was released. */
  readonly isOpen: boolean
  /** Advocates' own codes that the shop says were typed as coupons: links of others outrank them. */
  readonly typed: readonly Candidate[]
  /** Of reports that move nothing, for explaining why. */
  readonly moot: readonly Candidate[]
  /** Coupons that came with the order: as the shop states them, else as the buyer's own page says, else as reports say that are heard. */
  readonly coupons: readonly string[]
}

/** What the origin is read from. */
export interface Evidence {
  readonly order: Order
  readonly reports: readonly Report[]
  /** The credit by which rewards of this order have been released. */
  readonly released: Released | undefined
}

/** Reports that are the buyer's own. */
export const BUYERS: ReadonlySet<Standing> = new Set(['signed', 'proven'])
const COUNTED: ReadonlySet<Standing> = new Set(['signed', 'proven', 'amount_equal', 'waiting'])
const NAMED: ReadonlySet<Standing> = new Set([...COUNTED, 'amount_differs'])

interface Seen {
  readonly report: Report
  readonly standing: Standing
}

/**
 * Sorts all that may say who sent the buyer by how far it is believed. The same whatever the order in which things came: only when they were
 * placed, said and received counts.
 *
 * @see docs/decisions/007-evidence.md for the rows and why
 */
export function originOf(evidence: Evidence, programme: Programme, facts: Facts): Origin {
  const { order, released } = evidence
  const told = (visit: string) => facts.visits.get(visit)?.told
  const seen = evidence.reports
    .toSorted(byReceipt)
    .map((report) => ({ report, standing: standingOf(report, order, told) }))
  const make = maker(order, seen, programme, facts)
  const sort = programme.attribution === 'last' ? latestFirst : (a: Touch, b: Touch) => latestFirst(b, a)

  const links: Candidate[] = (order.touches ?? []).toSorted(sort).map((touch) => make.touch('order', touch))
  if (typeof order.code === 'string' && links.length === 0) links.push(make.code('order', order.code))
  const stated = (order.coupons ?? []).filter((coupon) => facts.coupons.has(coupon))
  const handed = stated.filter((coupon) => facts.coupons.get(coupon)?.handed)
  const coupons = handed.map((coupon) => make.coupon('order', coupon))
  const ofOrder = programme.couponBeatsLink ? [...coupons, ...links] : [...links, ...coupons]
  const isStated = order.touches !== undefined || order.code !== undefined
  // Where links outrank coupons, those that the buyer's own page reports do so too, and those that rewards were released by.
  const later = programme.couponBeatsLink || isStated ? [] : coupons

  const reported = (standing: Level['basis'] & Standing): Level => {
    const here = seen.filter((one) => one.standing === standing)
    const groups = here.map(({ report }) => {
      const touches = report.touches
        .filter((touch) => !isAfterOrder(touch, order))
        .toSorted(sort)
        .map((touch) => make.touch(standing, touch, report))
      const given = (order.coupons === undefined ? report.coupons : []).filter((one) =>
        facts.coupons.has(one),
      )
      const isHanded = (one: string) => facts.coupons.get(one)?.handed === true
      const own = given.filter(isHanded).map((one) => make.coupon(standing, one, report))
      const typed = given.filter((one) => !isHanded(one)).map((one) => make.coupon(standing, one, report))
      return programme.couponBeatsLink ? [...own, ...touches, ...typed] : [...touches, ...own, ...typed]
    })
    return { basis: standing, groups }
  }
  // It is the buyer's own page, also when it says that nobody sent them: nothing weaker is heard beside it.
  const buyers = [reported('signed'), reported('proven')].find(({ groups }) => groups.length > 0)
  const isClosed = released !== undefined || isStated
  const levels: Level[] = [
    {
      basis: 'ruling',
      groups: facts.review?.verdict === 'approved' ? make.ruled(facts.review).map((one) => [one]) : [],
    },
    { basis: 'order', groups: [ofOrder.filter((one) => !later.includes(one))] },
    // What was released stays, unless a person or the order itself says something else.
    { basis: 'released', groups: released ? [[make.released(released)]] : [] },
    ...(buyers && !isClosed ? [buyers] : []),
    { basis: 'order', groups: [later] },
    ...(buyers || isClosed ? [] : [reported('amount_equal'), reported('waiting')]),
  ]
  const heard = seen.filter(({ standing }) => (buyers ? BUYERS : COUNTED).has(standing))
  return {
    levels,
    coupons: order.coupons ?? heard.flatMap(({ report }) => report.coupons),
    isOpen: !buyers && !isClosed,
    typed: stated.filter((one) => !handed.includes(one)).map((one) => make.coupon('typed', one)),
    moot: seen.flatMap(({ report, standing }) =>
      report.touches.flatMap((touch) => {
        const why = mootness(touch, standing, order)
        return why ? { ...make.touch('nothing', touch, report), moot: why } : []
      }),
    ),
  }
}

function mootness(touch: Touch, standing: Standing, order: Order): Moot | undefined {
  if (standing === 'amount_differs') return 'amount_differs'
  if (standing === 'too_early' || standing === 'too_late') return 'too_late'
  return isAfterOrder(touch, order) ? 'touch_after_order' : undefined
}

/** Makes candidates out of what is known of one order. */
function maker(order: Order, seen: readonly Seen[], programme: Programme, facts: Facts) {
  const personOf = (code: string) => facts.advocates.get(code)?.id

  /** Visits by links of one person, of reports that are believed so far, the latest first. */
  function touchesOf(code: string, counted: ReadonlySet<Standing>, own: Report | undefined): Touch[] {
    const person = personOf(code)
    const believed = seen.filter(({ report, standing }) => report === own || counted.has(standing))
    return [...(order.touches ?? []), ...believed.flatMap(({ report }) => report.touches)]
      .filter((touch) => personOf(touch.code) === person && !isAfterOrder(touch, order))
      .toSorted(latestFirst)
  }

  function candidate(
    basis: Basis,
    code: string,
    found: Partial<Pick<Candidate, 'touch' | 'age' | 'coupon' | 'visit'>>,
    { report, counted = BUYERS }: { report?: Report | undefined; counted?: ReadonlySet<Standing> } = {},
  ): Candidate {
    const touches = touchesOf(code, counted, report)
    const handed = found.coupon === undefined ? undefined : facts.coupons.get(found.coupon)?.visit
    const visit = found.visit ?? found.touch?.visit ?? handed
    const touch =
      found.touch ?? touches.find((one) => one.visit === visit) ?? (visit ? undefined : touches[0])
    return {
      basis,
      code: codeAsGiven(facts, code),
      touch,
      age: found.age,
      coupon: found.coupon,
      visit: visit ?? touch?.visit,
      visits: [...new Set([visit ?? [], handed ?? [], touches.map((one) => one.visit)].flat())],
      buyer: buyerOf(order, isHearsay(basis) && programme.trust === 'verified' ? undefined : report),
      report: report && { id: report.id, money: report.money, kind: report.kind },
      moot: undefined,
    }
  }

  return {
    touch: (basis: Basis, touch: Touch, report?: Report) =>
      candidate(basis, touch.code, { touch, age: ageAtOrder(touch, order) }, { report }),
    code: (basis: Basis, code: string) => candidate(basis, code, {}),
    coupon(basis: Basis, coupon: string, report?: Report) {
      const counted = basis === 'typed' ? new Set<Standing>([...BUYERS, 'amount_equal']) : BUYERS
      return candidate(basis, facts.coupons.get(coupon)?.code ?? coupon, { coupon }, { report, counted })
    },
    /**
     * One for each report that may stand for it, and one without: whoever names the same advocate in a made-up report must not spoil it by what
     * else that says. Only what the buyer's own page says is beyond doubt.
     */
    ruled({ code }: Extract<Verdict, { verdict: 'approved' }>): Candidate[] {
      const { own, others } = reportsNaming(code)
      const reports = own.length > 0 ? own : [...others, undefined]
      // Who confirms another amount and names the advocate believes the report that came with it.
      const counted = own.length > 0 ? BUYERS : others.length > 0 ? COUNTED : NAMED
      return reports.map((report) => candidate('ruling', code, {}, { report, counted }))
    },
    released({ code, coupon, visit }: Credit): Candidate {
      const isOfVisit = (one: Touch) => one.visit === visit && isSameCode(one.code, code)
      const touched = seen.find(({ report }) => report.touches.some(isOfVisit))?.report
      const touch = [...(order.touches ?? []), ...(touched?.touches ?? [])].find(isOfVisit)
      const isAfter = coupon === undefined && touch !== undefined && isAfterOrder(touch, order)
      const [own] = seen.filter((one) => BUYERS.has(one.standing) && isNaming(one.report, code))
      // Its age was judged when it was released.
      const made = candidate('released', code, { touch, coupon, visit }, { report: touched ?? own?.report })
      return { ...made, moot: isAfter ? 'touch_after_order' : undefined }
    },
  }

  function isNaming(report: Report, code: string): boolean {
    return report.touches.some((touch) => personOf(touch.code) === personOf(code))
  }

  /** The buyer's own, and others that count. Those of a kind that earns something come first. */
  function reportsNaming(code: string) {
    const earns = ({ report }: Seen) => Number(programme.kinds.includes(report.kind))
    const naming = seen
      .filter(({ report, standing }) => COUNTED.has(standing) && isNaming(report, code))
      .toSorted((a, b) => earns(b) - earns(a))
    const reports = (isOwn: boolean) =>
      naming.filter(({ standing }) => BUYERS.has(standing) === isOwn).map(({ report }) => report)
    return { own: reports(true), others: reports(false) }
  }
}

/** Nothing but a browser's own word, which a person has to look at. */
export function isHearsay(basis: Basis): boolean {
  return basis === 'waiting' || basis === 'amount_equal' || basis === 'nothing'
}

/**
 * The buyer, by the shop's word, else by what came with the report. A report that a person has to look at names nobody until then: whoever sends
 * one must not learn by what becomes of it who is a customer here.
 */
function buyerOf(order: Order, report: Report | undefined): Buyer {
  return {
    customerId: stated(order.customerId, report?.customerId),
    emailKey: stated(order.emailKey, report?.emailKey),
    disposable: order.emailKey === undefined ? (report?.disposable ?? false) : order.disposable,
  }
}

/** What the shop has stated, also that there is none; else what the same report says. */
function stated(fact: string | null | undefined, said: string | undefined): string | undefined {
  return fact === undefined ? said : (fact ?? undefined)
}
