import type { ConversionKind, Money } from '@goodword/protocol'
import { byReceipt, type Claim } from './claim.ts'
import { weighty } from './touches.ts'

/** What became of an order after it was placed, and what kind it is. */
export interface OrderState {
  readonly kind: ConversionKind
  /** Minor units sent back so far. */
  readonly refunded: number
  readonly cancelled: boolean
}

/** An order as its claims tell it together. */
export interface Order extends OrderState {
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
export const AS_PLACED: OrderState = { kind: 'order', refunded: 0, cancelled: false }

/**
 * Reads the order out of its claims. What it came to: the shop's server's latest word, else the first signed report, else the first
 * of all. A browser's amount or customer never changes what the shop has signed. The owner's own claims say nothing but who sent the buyer.
 */
export function orderFrom(
  claims: readonly [Claim, ...Claim[]],
  { kind, refunded, cancelled }: OrderState = AS_PLACED,
): Order {
  const heard = claims.filter(({ source }) => source !== 'owner')
  const all = heard.toSorted(byReceipt)
  const verified = all.filter((claim) => claim.verified)
  const shops = verified.filter((claim) => claim.source !== 'browser').at(-1)
  const { money } = shops ?? verified[0] ?? all[0] ?? claims[0]
  const counting = weighty(heard).toSorted(byReceipt)
  return {
    kind,
    cancelled,
    refunded: Math.min(refunded, money.minor),
    money,
    customerId: told(verified, counting, (claim) => claim.customerId),
    emailKey: told(verified, counting, (claim) => claim.emailKey),
    disposable: counting.some((claim) => claim.disposable),
    coupon: told(verified, counting, (claim) => claim.coupon),
    creditTo: claims.toSorted(byReceipt).findLast(({ source }) => source === 'owner')?.coupon,
    verifiedAt: verified[0]?.receivedAt,
    heardAt: counting[0]?.receivedAt ?? claims[0].receivedAt,
  }
}

/**
 * What the shop said first. Where the shop said nothing, what the reports say if they agree: a stranger who reports the order with
 * other words changes nothing but that nothing is known.
 */
function told(
  verified: readonly Claim[],
  counting: readonly Claim[],
  field: (claim: Claim) => string | undefined,
): string | undefined {
  const shops = verified.map(field).find((value) => value !== undefined)
  if (shops !== undefined) return shops
  const values = new Set(counting.map(field).filter((value) => value !== undefined))
  return values.size === 1 ? [...values][0] : undefined
}
