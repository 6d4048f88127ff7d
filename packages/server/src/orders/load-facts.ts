import { DAY } from '../domain/day.ts'
import type { DecisionCase } from '../domain/decide.ts'
import { type Buyer, buyerKey } from '../domain/evidence/candidate.ts'
import type { Report } from '../domain/evidence/report.ts'
import type { AdvocateFacts, BuyerFacts, CouponFacts, Facts, Listed, VisitFacts } from '../domain/facts.ts'
import type { Programme } from '../domain/programme.ts'
import type { Reward } from '../domain/reward.ts'
import { emailKey } from '../keys/email-key.ts'
import type { Vault } from '../keys/vault.ts'
import type { Advocate } from '../store/advocate.ts'
import type { ListedPerson } from '../store/listed-person.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import type { StoreReads } from '../store/store.ts'
import { inChunks } from './in-chunks.ts'

/** What one order's facts are loaded for. */
export interface FactsCase {
  readonly shopId: string
  /** As it stands: its id, its moment, its ruling and what it has reserved are looked at. */
  readonly shopOrder: ShopOrder
  readonly decisionCase: Pick<DecisionCase, 'order' | 'released'>
  /** Those of which something is looked up: all that are kept, and the one whose browser is answered. */
  readonly reports: readonly Report[]
  readonly programme: Programme
  /** Its rewards that have been taken out of the limits, and stand. @default none */
  readonly promised?: readonly Reward[]
  /** See `Facts`. @default not asked */
  readonly capAskedAgain?: number | undefined
}

/**
 * Fills everything that the rules look up, once, so that no rule ever queries. What refuses or pays is asked in the transaction; what
 * only flags, beside it.
 */
export async function loadFacts(
  reads: StoreReads & { readonly beside?: StoreReads },
  vault: Vault,
  factsCase: FactsCase,
): Promise<Facts> {
  const { beside = reads } = reads
  const { shopId, shopOrder, decisionCase, reports, programme, promised = [], capAskedAgain } = factsCase
  const { order, released } = decisionCase
  const touches = touchesOf(factsCase)
  const { coupons, pooled } = await couponFacts(reads, shopId, [
    ...(order.coupons ?? []),
    ...(order.coupons === undefined ? reports.flatMap((report) => report.coupons) : []),
  ])
  const { review } = shopOrder
  const named = [
    review?.verdict === 'approved' ? review.code : [],
    order.code ?? [],
    released?.code ?? [],
  ].flat()
  const codes = [
    ...named,
    ...[...coupons.values()].map(({ code }) => code),
    ...touches.map((touch) => touch.code),
  ]
  const advocates = new Map(await inChunks(codes, (some) => reads.advocatesByCode(shopId, some)))
  const buyers = buyersOf(factsCase)
  const listed = await lists(reads, shopId, [...advocates.values()], buyers)
  const facts = new Map<string, AdvocateFacts>()
  for (const [spelt, advocate] of advocates) {
    const { code } = advocate
    const known = facts.get(code) ?? {
      ...(await totals(reads, beside, factsCase, advocate)),
      id: advocate.id,
      active: isActive(advocate, shopOrder),
      customerId: advocate.customerId,
      emailKey: provenKey(vault, shopId, advocate),
      listed: listed('advocate', advocate.id),
    }
    facts.set(code, known)
    if (spelt !== code) facts.set(spelt, { ...known, code })
  }
  const { budget } = programme
  return {
    advocates: facts,
    coupons: new Map([...coupons].filter(([, { code }]) => facts.has(code))),
    pooledCoupons: pooled,
    visits: await visitFacts(reads, beside, factsCase, [...advocates.values()], coupons),
    buyers: await buyerFacts(programme.newCustomersOnly ? reads : beside, factsCase, buyers, listed),
    currency: await reads.currencyOf(shopId),
    spent: budget ? (await reads.spent(shopId)) - shopOrder.reserved : 0,
    promised: promised.map(({ side, advocateId, money, points, gift, cost }) => {
      return { side, advocateId, money, points, gift, cost }
    }),
    capAskedAgain,
    review: review?.verdict === 'open' ? undefined : review,
  }
}

function touchesOf({ decisionCase: { order }, reports }: FactsCase) {
  return [...(order.touches ?? []), ...reports.flatMap((report) => report.touches)]
}

/** Coupons that were handed to friends, and advocates' own codes typed at the checkout; and those of the shop's pools that lead to nobody. */
async function couponFacts(
  reads: StoreReads,
  shopId: string,
  coupons: readonly string[],
): Promise<{ coupons: Map<string, CouponFacts>; pooled: string[] }> {
  const known = new Map(await inChunks(coupons, (some) => reads.couponsByCode(shopId, some)))
  const own = new Map(await inChunks(coupons, (some) => reads.advocatesByCode(shopId, some)))
  const found = new Map<string, CouponFacts>()
  for (const coupon of coupons) {
    const { referralCode, visit } = known.get(coupon) ?? {}
    const code = referralCode ?? own.get(coupon)?.code
    if (code !== undefined) found.set(coupon, { code, handed: referralCode !== undefined, visit })
  }
  return { coupons: found, pooled: [...known.keys()].filter((coupon) => !found.has(coupon)) }
}

/** The buyer as the shop states it, and as each report says it where the shop does not. */
function buyersOf({ decisionCase: { order }, reports }: FactsCase): ReadonlyMap<string, Buyer> {
  const said = [{ customerId: undefined, emailKey: undefined, disposable: false }, ...reports]
  const buyers = said.map(({ customerId, emailKey: email, disposable }) => ({
    customerId: order.customerId === undefined ? customerId : (order.customerId ?? undefined),
    emailKey: order.emailKey === undefined ? email : (order.emailKey ?? undefined),
    disposable,
  }))
  return new Map(buyers.map((buyer) => [buyerKey(buyer), buyer]))
}

async function buyerFacts(
  reads: StoreReads,
  { shopId, shopOrder }: FactsCase,
  buyers: ReadonlyMap<string, Buyer>,
  listed: (kind: ListedPerson['kind'], value?: string) => Listed,
): Promise<Map<string, BuyerFacts>> {
  const facts = new Map<string, BuyerFacts>()
  for (const [key, buyer] of buyers) {
    if (buyer.customerId === undefined && buyer.emailKey === undefined) continue
    facts.set(key, {
      boughtBefore: await reads.boughtBefore(shopId, buyer, shopOrder),
      listed: strictest(listed('customer', buyer.customerId), listed('email', buyer.emailKey)),
    })
  }
  return facts
}

/** Counts are asked for only where the programme looks at them. */
async function totals(
  reads: StoreReads,
  beside: StoreReads,
  { shopId, shopOrder, programme }: FactsCase,
  { id }: Advocate,
): Promise<Pick<AdvocateFacts, 'friends' | 'earned' | 'lastDay'>> {
  const own = shopOrder.credited === id ? shopOrder.reservedAdvocate : 0
  const buyer = shopOrder.customerId ?? shopOrder.emailKey
  return {
    friends: programme.tiers.length > 0 ? await reads.friendsBefore(shopId, id, shopOrder, buyer) : 0,
    earned: programme.capPerAdvocate ? (await reads.spent(shopId, id)) - own : 0,
    lastDay: await beside.advocateBefore(shopId, id, shopOrder, shopOrder.heardAt - DAY),
  }
}

/**
 * What is known of the visits that came with the order. A network that is forgotten by now may have sent the order to a person:
 * what was seen then still counts, until the person has looked.
 */
async function visitFacts(
  reads: StoreReads,
  beside: StoreReads,
  factsCase: FactsCase,
  advocates: readonly Advocate[],
  coupons: ReadonlyMap<string, CouponFacts>,
): Promise<Map<string, VisitFacts>> {
  const { shopId, shopOrder, decisionCase } = factsCase
  const named = [
    ...touchesOf(factsCase).map((touch) => touch.visit),
    ...[...coupons.values()].flatMap(({ visit }) => visit ?? []),
    decisionCase.released?.visit ?? [],
  ].flat()
  const seen = await inChunks(named, (some) => beside.seenVisits(shopId, some, shopOrder))
  const before =
    shopOrder.review?.verdict === 'open'
      ? (await reads.decisionInputs(shopId, shopOrder.id, shopOrder.standing))?.inputs.facts.visits
      : undefined
  const networks = seen.flatMap(([, { network }]) => network ?? [])
  const ids = advocates.map(({ id }) => id)
  // A hash is made with a key of the day: the same one means the same network on the same calendar day.
  const near = await inChunks(ids, (some) =>
    inChunks(networks, (those) => beside.seenInNetworks(shopId, some, those)),
  )
  return new Map(
    seen.map(([visit, { told, referringHost, credited, network }]) => {
      const now = near.filter((one) => one.network === network).map(({ advocateId }) => advocateId)
      const networkOf = [...new Set([...(before?.get(visit)?.networkOf ?? []), ...now])]
      return [visit, { told, networkOf, referringHost, credited }]
    }),
  )
}

/** Answers what the owner's lists say about somebody. */
async function lists(
  reads: StoreReads,
  shopId: string,
  advocates: readonly Advocate[],
  buyers: ReadonlyMap<string, Buyer>,
): Promise<(kind: ListedPerson['kind'], value?: string) => Listed> {
  const people: Pick<ListedPerson, 'kind' | 'value'>[] = advocates.map(({ id }) => ({
    kind: 'advocate',
    value: id,
  }))
  for (const { customerId, emailKey: email } of buyers.values()) {
    if (customerId !== undefined) people.push({ kind: 'customer', value: customerId })
    if (email !== undefined) people.push({ kind: 'email', value: email })
  }
  const found = await inChunks(people, (some) => reads.listed(shopId, some))
  return (kind, value) => found.find((one) => one.kind === kind && one.value === value)?.list
}

/** Somebody who is on both lists under two names is blocked. */
function strictest(...all: readonly Listed[]): Listed {
  return all.includes('blocked') ? 'blocked' : all.find((one) => one !== undefined)
}

/** Whoever closes an account, or has somebody forgotten, takes nothing back that came before. */
function isActive({ active, closedAt }: Advocate, { heardAt }: ShopOrder): boolean {
  return active || (closedAt !== undefined && heardAt < closedAt)
}

/** Only a proven address says who an advocate is: anybody can join with somebody else's. */
function provenKey(vault: Vault, shopId: string, { email, proven }: Advocate): string | undefined {
  return proven && email !== undefined ? emailKey(vault, shopId, email) : undefined
}
