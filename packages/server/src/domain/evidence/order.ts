import type { ConversionKind, Money } from '@goodword/protocol'
import { newestFirst, type Statement } from './statement.ts'
import type { Touch } from './touch.ts'

/** The facts of an order, as far as the shop has stated them. `undefined`: not said. `null` or empty: there is none. */
export interface Order {
  readonly money: Money | undefined
  /** Every amount in minor units that the shop has ever stated for it. */
  readonly amounts: readonly number[]
  readonly kind: ConversionKind | undefined
  readonly customerId: string | null | undefined
  readonly emailKey: string | null | undefined
  readonly disposable: boolean
  readonly coupons: readonly string[] | undefined
  readonly code: string | null | undefined
  readonly touches: readonly Touch[] | undefined
  readonly proofs: readonly string[]
  readonly placedAt: number | undefined
  /** Receipt of the shop's first statement, whatever it says; `undefined` while only browsers have reported the order. */
  readonly firstStatedAt: number | undefined
  /** Receipt of the first statement that it is paid. */
  readonly verifiedAt: number | undefined
  readonly cancelledAt: number | undefined
  /** Minor units sent back, at most what the order came to. */
  readonly refunded: number
}

/**
 * Reads the facts out of the shop's statements: per fact the newest one that says something. Any order and repetition of the same statements
 * gives the same facts.
 */
export function orderFrom(statements: readonly Statement[]): Order {
  const once = [...new Map(statements.map((one) => [one.id, one])).values()]
  const newest = once.toSorted(newestFirst)
  const paid = newest.filter(({ says }) => says === 'paid')
  const money = stated(paid, 'money')
  const firstStatedAt = earliest(statements)
  const placedAt = stated(newest, 'placedAt')
  return {
    money,
    amounts: [...new Set(paid.flatMap((one) => one.money?.minor ?? []))],
    kind: stated(newest, 'kind'),
    customerId: stated(newest, 'customerId'),
    emailKey: stated(newest, 'emailKey'),
    disposable: newest.find(({ emailKey }) => emailKey !== undefined)?.disposable ?? false,
    coupons: stated(newest, 'coupons'),
    code: stated(newest, 'code'),
    touches: stated(newest, 'touches'),
    proofs: [...new Set(newest.flatMap(({ proofs = [] }) => proofs))],
    // An order cannot have been placed after the shop first spoke of it: a moment to come is a wrong clock.
    placedAt: placedAt === undefined ? undefined : Math.min(placedAt, firstStatedAt ?? placedAt),
    firstStatedAt,
    verifiedAt: earliest(paid),
    cancelledAt: cancelledAt(newest),
    refunded: sentBack(newest, money?.minor ?? 0),
  }
}

function stated<F extends keyof Statement>(newest: readonly Statement[], fact: F): Statement[F] | undefined {
  return newest.find((one) => one[fact] !== undefined)?.[fact]
}

function earliest(statements: readonly Statement[]): number | undefined {
  return statements.length === 0 ? undefined : Math.min(...statements.map(({ receivedAt }) => receivedAt))
}

/** A later word that the order is paid revives it, but never a token's: the buyer holds tokens, and shows old ones again. */
function cancelledAt(newest: readonly Statement[]): number | undefined {
  const last = newest.find(
    ({ says, source }) => says === 'cancelled' || (says === 'paid' && source !== 'token'),
  )
  return last?.says === 'cancelled' ? last.asOf : undefined
}

/** The latest total, and the parts that came after it. */
function sentBack(newest: readonly Statement[], ordered: number): number {
  const refunds = newest.filter(({ says }) => says === 'refunded')
  const total = refunds.find(({ sentBack: said }) => said?.kind !== 'part')
  if (total?.sentBack?.kind === 'all') return ordered
  const from = total?.asOf ?? Number.NEGATIVE_INFINITY
  const parts = refunds.filter(({ sentBack: said, asOf }) => said?.kind === 'part' && asOf > from)
  const sums = [total, ...parts].map((one) =>
    one?.sentBack && 'minor' in one.sentBack ? one.sentBack.minor : 0,
  )
  return Math.min(
    ordered,
    sums.reduce((sum, minor) => sum + minor, 0),
  )
}
