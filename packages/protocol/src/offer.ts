import * as v from 'valibot'
import { BenefitSchema } from './benefit.ts'

/**
 * Answer to `GET /v1/offer?shop=pk_…&code=…&visit=…`: what a friend who came by this code gets. Asked by the welcome banner.
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
  /**
   * The friend's own coupon to type at the checkout, where the programme has a pool and the visit was named (`&visit=…`). Absent
   * otherwise, and when the pool is empty: then the referral code itself is what there is to type.
   */
  coupon: v.optional(v.string()),
  /** Smallest order that counts, when there is one. */
  minimumOrder: v.optional(v.object({ amount: v.string(), currency: v.string() })),
  /** When the programme ends, milliseconds since 1970. */
  endsAt: v.optional(v.number()),
})
export type Offer = v.InferOutput<typeof OfferSchema>
