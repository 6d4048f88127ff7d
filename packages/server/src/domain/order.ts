import type { ConversionKind, Money } from '@goodword/protocol'
import { byReceipt, type Claim } from './claim.ts'
import { weighty } from './touches.ts'

/**
 * How customer, address and coupon are read out of several verified claims. `1`: the earliest one that says something. `2`: the latest word
 * of the shop itself, before what a buyer's browser may have added to a signed report. Old decisions are replayed as they were read.
 */
export type Reading = 1 | 2

/** What became of an order after it was placed, what kind it is, and how it is read. */
export interface OrderState {
  readonly kind: ConversionKind
  readonly reading: Reading
  /** Minor units sent back so far. */
  readonly refunded: number
  readonly cancelled: boolean
}

/** An order as its claims tell it together. */
export interface Order extends Omit<OrderState, 'reading'> {
  readonly money: Money
  readonly customerId: string | undefined
  readonly emailKey: string | undefined
  readonly disposable: boolean
  readonly coupon: string | undefined
  /** Referral code of the advocate whom the owner has named, where no browser could. */
  readonly creditTo: string | undefined
  /** When the shop's word for it first came; `undefined` while only browsers have reported it. */
  readonly verifiedAt: number | undefined
  /** When it was first reported in a way that counts. */
  readonly heardAt: number
}

/** An order that was neither cancelled nor sent back. */
export const AS_PLACED: OrderState = { kind: 'order', refunded: 0, cancelled: false, reading: 2 }

/**
 * Reads the order out of its claims. What it came to: the shop's server's latest word, else the first signed report, else the first
 * of all. Who bought, and with which coupon: the shop's server's latest word about each, else what came with the first signed report, else
 * what all reports agree on. The owner's own claims say nothing but who sent the buyer.
 */
export function orderFrom(
  claims: readonly [Claim, ...Claim[]],
  { kind, refunded, cancelled, reading }: OrderState = AS_PLACED,
): Order {
  const heard = claims.filter(({ source }) => source !== 'owner')
  const all = heard.toSorted(byReceipt)
  const verified = all.filter((claim) => claim.verified)
  const shops = verified.filter((claim) => claim.source !== 'browser').toReversed()
  const { money } = shops[0] ?? verified[0] ?? all[0] ?? claims[0]
  const words =
    reading === 1 ? verified : [...shops, ...verified.filter(({ source }) => source === 'browser')]
  const counting = weighty(heard).toSorted(byReceipt)
  return {
    kind,
    cancelled,
    refunded: Math.min(refunded, money.minor),
    money,
    customerId: told(words, counting, (claim) => claim.customerId),
    emailKey: told(words, counting, (claim) => claim.emailKey),
    disposable: addressed(shops, reading)?.disposable ?? counting.some((claim) => claim.disposable),
    coupon: told(words, counting, (claim) => claim.coupon),
    creditTo: claims.toSorted(byReceipt).findLast(({ source }) => source === 'owner')?.coupon,
    verifiedAt: verified[0]?.receivedAt,
    heardAt: counting[0]?.receivedAt ?? claims[0].receivedAt,
  }
}

/** The shop's own word about the buyer's address, if it has one: what a browser said of another address is of no interest then. */
function addressed(shops: readonly Claim[], reading: Reading): Claim | undefined {
  return reading === 1 ? undefined : shops.find(({ emailKey }) => emailKey !== undefined)
}

/**
 * The first verified word that says something. Where none does, what the reports say if they agree: a stranger who reports the order with
 * other words changes nothing but that nothing is known.
 */
function told(
  words: readonly Claim[],
  counting: readonly Claim[],
  field: (claim: Claim) => string | undefined,
): string | undefined {
  const said = words.map(field).find((value) => value !== undefined)
  if (said !== undefined) return said
  const values = new Set(counting.map(field).filter((value) => value !== undefined))
  return values.size === 1 ? [...values][0] : undefined
}
