import type { ConversionKind, Money } from '@goodword/protocol'
import type { Standing } from './standing.ts'
import type { Touch } from './touch.ts'

/**
 * What says that the buyer came from an advocate, the strongest first. `ruling`: a person in the shop; `order`: the order itself, by the code or
 * the cookie's value that it carried, or by a coupon that was handed to a friend; `released`: rewards were released by it; then reports as far as
 * they are believed. `typed`: an advocate's own code that somebody typed as a coupon. `nothing`: a report that moves nothing.
 */
export type Basis =
  | 'ruling'
  | 'order'
  | 'released'
  | 'typed'
  | Extract<Standing, 'signed' | 'proven' | 'amount_equal' | 'waiting'>
  | 'nothing'

/** The buyer, as far as rules look at one: the shop's word, else what came with the same report. */
export interface Buyer {
  readonly customerId: string | undefined
  readonly emailKey: string | undefined
  /** Whether the address is of a provider of throw-away addresses. */
  readonly disposable: boolean
}

/** Why a visit moves nothing. */
export type Moot = 'amount_differs' | 'too_late' | 'touch_after_order'

/** One way in which the order may have come from an advocate. */
export interface Candidate {
  readonly basis: Basis
  readonly code: string
  /** The visit that the credit keeps; of a coupon or a ruling, the same advocate's that came with the order. */
  readonly touch: Touch | undefined
  /** How old the visit was when the order was placed, where its age decides, in milliseconds. A coupon and a ruling have no age. */
  readonly age: number | undefined
  readonly coupon: string | undefined
  /** Id of the visit that the credit keeps, also where only the coupon tells of it. */
  readonly visit: string | undefined
  /** All visits of the order by this advocate's links that signals look at. */
  readonly visits: readonly string[]
  readonly buyer: Buyer
  /** What the report that says so tells of the order; `undefined` when no report does. */
  readonly report: { readonly id: string; readonly money: Money; readonly kind: ConversionKind } | undefined
  readonly moot: Moot | undefined
}

/** Key of the facts about a buyer. */
export function buyerKey({ customerId, emailKey }: Buyer): string {
  return JSON.stringify([customerId ?? null, emailKey ?? null])
}
