import type { Claim } from '../domain/claim.ts'
import { DAY } from '../domain/day.ts'
import type { AdvocateFacts, Facts, Listed, Verdict, VisitFacts } from '../domain/facts.ts'
import type { Order } from '../domain/order.ts'
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
  /** As it stands; only its id, its age and what it has reserved are looked at. */
  readonly shopOrder: ShopOrder
  readonly order: Order
  /** Those whose touches are looked up: the ones that count, and the one whose browser is answered. */
  readonly claims: readonly Claim[]
  readonly programme: Programme
  /** Its rewards that have been taken out of the limits, and stand. @default none */
  readonly promised?: readonly Reward[]
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
  const { shopId, shopOrder, order, claims, programme, promised = [] } = factsCase
  const touches = claims.flatMap((claim) => claim.touches)
  const coupons = await couponCodes(reads, shopId, order.coupon)
  const named = order.creditTo === undefined ? [] : [order.creditTo]
  const codes = [...named, ...coupons.values(), ...touches.map((touch) => touch.code)]
  const advocates = new Map(await inChunks(codes, (some) => reads.advocatesByCode(shopId, some)))
  const listed = await lists(reads, shopId, [...advocates.values()], order)
  const facts = new Map<string, AdvocateFacts>()
  for (const [code, advocate] of advocates) {
    facts.set(code, {
      ...(await totals(reads, beside, factsCase, advocate)),
      id: advocate.id,
      active: isActive(advocate, shopOrder),
      customerId: advocate.customerId,
      emailKey: provenKey(vault, shopId, advocate),
      listed: listed('advocate', advocate.id),
    })
  }
  const { budget } = programme
  return {
    advocates: facts,
    coupons: new Map([...coupons].filter(([, code]) => facts.has(code))),
    visits: await visitFacts(reads, beside, factsCase, [...advocates.values()]),
    buyer: {
      boughtBefore: await (programme.newCustomersOnly ? reads : beside).boughtBefore(
        shopId,
        order,
        shopOrder,
      ),
      listed: strictest(listed('customer', order.customerId), listed('email', order.emailKey)),
    },
    spent: budget ? (await reads.spent(shopId)) - shopOrder.reserved : 0,
    promised: promised.map(({ side, advocateId, money, points, gift, cost }) => {
      return { side, advocateId, money, points, gift, cost }
    }),
    review: verdict(shopOrder),
  }
}

/** A coupon out of a pool, or an advocate's own code typed at the checkout, in capitals or not. */
async function couponCodes(
  reads: StoreReads,
  shopId: string,
  coupon: string | undefined,
): Promise<Map<string, string>> {
  if (coupon === undefined) return new Map()
  const given = await reads.referralCodesOfCoupons(shopId, [coupon])
  if (given.size > 0) return given
  const spelt = [...new Set([coupon, coupon.toUpperCase()])]
  const own = await reads.advocatesByCode(shopId, spelt)
  const code = spelt.find((one) => own.has(one))
  return new Map(code === undefined ? [] : [[coupon, code]])
}

/** Counts are asked for only where the programme looks at them. */
async function totals(
  reads: StoreReads,
  beside: StoreReads,
  { shopId, shopOrder, programme }: FactsCase,
  { id }: Advocate,
): Promise<Pick<AdvocateFacts, 'friends' | 'earned' | 'lastDay'>> {
  const own = shopOrder.credited === id ? shopOrder.reservedAdvocate : 0
  return {
    friends: programme.tiers.length > 0 ? await reads.advocateBefore(shopId, id, shopOrder, 0) : 0,
    earned: programme.capPerAdvocate ? (await reads.spent(shopId, id)) - own : 0,
    lastDay: await beside.advocateBefore(shopId, id, shopOrder, shopOrder.heardAt - DAY),
  }
}

/**
 * What is known of the visits that the claims name. A network that is forgotten by now may have sent the order to a person:
 * what was seen then still counts, until the person has looked.
 */
async function visitFacts(
  reads: StoreReads,
  beside: StoreReads,
  { shopId, shopOrder, claims }: FactsCase,
  advocates: readonly Advocate[],
): Promise<Map<string, VisitFacts>> {
  const named = claims.flatMap((claim) => claim.touches.map((touch) => touch.visit))
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
    seen.map(([visit, { referringHost, credited, network }]) => {
      const now = near.filter((one) => one.network === network).map(({ advocateId }) => advocateId)
      const networkOf = [...new Set([...(before?.get(visit)?.networkOf ?? []), ...now])]
      return [visit, { networkOf, referringHost, credited }]
    }),
  )
}

/** Answers what the owner's lists say about somebody. */
async function lists(
  reads: StoreReads,
  shopId: string,
  advocates: readonly Advocate[],
  { customerId, emailKey: email }: Order,
): Promise<(kind: ListedPerson['kind'], value?: string) => Listed> {
  const people: Pick<ListedPerson, 'kind' | 'value'>[] = advocates.map(({ id }) => ({
    kind: 'advocate',
    value: id,
  }))
  if (customerId !== undefined) people.push({ kind: 'customer', value: customerId })
  if (email !== undefined) people.push({ kind: 'email', value: email })
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

function verdict({ review }: ShopOrder): Verdict | undefined {
  return review?.verdict === 'open' ? undefined : review
}
