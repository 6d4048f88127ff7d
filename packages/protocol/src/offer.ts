import * as v from 'valibot'
import { BenefitSchema } from './benefit.ts'

/**
 * Answer to `GET /v1/offer?shop=pk_…&code=…`: what a friend who came by this code gets. Asked by the welcome banner.
 * Public: it holds nothing that the share link itself does not promise.
 */
export const OfferSchema = v.object({
  shopName: v.string(),
  /** `open`; `ended`: the programme is over; `unknown`: nobody of this shop has this code (any more). */
  state: v.picklist(['open', 'ended', 'unknown']),
  /** The advocate's first name, when they gave one to be shown. */
  from: v.optional(v.string()),
  /** What the friend gets. Absent unless the state is `open`. */
  offer: v.optional(BenefitSchema),
  /** Code to type at the checkout, where the shop works with coupons: the friend's own or the referral code. */
  coupon: v.optional(v.string()),
  /** Smallest order that counts, when there is one. */
  minimumOrder: v.optional(v.object({ amount: v.string(), currency: v.string() })),
  /** When the programme ends, milliseconds since 1970. */
  endsAt: v.optional(v.number()),
})
export type Offer = v.InferOutput<typeof OfferSchema>
