/** Whom a coupon was given to: the owner of a reward, or a friend who arrived. */
export type CouponHolder =
  | { readonly rewardId: string; readonly friendKey?: never }
  | { readonly friendKey: string; readonly rewardId?: never }

/** One single-use code of the shop. */
export interface Coupon {
  readonly code: string
  readonly pool: string
  readonly status: 'free' | 'given' | 'void'
  /** The advocate's code that an order with this coupon is credited to. */
  readonly referralCode: string | undefined
}
