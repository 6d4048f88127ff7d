import * as v from 'valibot'
import { ShopKeySchema } from './messages.ts'
import { IdSchema } from './touch.ts'

const Words = (most: number) =>
  v.pipe(v.string(), v.trim(), v.maxLength(most, `must be at most ${most} characters`))

/** Body of `POST /v1/ratings`: the moment to review after a purchase. The id makes a repeat harmless. */
export const RatingSchema = v.object({
  shop: ShopKeySchema,
  id: IdSchema,
  /** 1 (poor) to 5 (very good). */
  stars: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  words: v.optional(Words(2000)),
  /** Answer to “why would you recommend us?”. The owner may show it once approved. */
  recommend: v.optional(Words(500)),
  orderId: v.optional(v.pipe(v.string(), v.maxLength(128))),
})
export type Rating = v.InferInput<typeof RatingSchema>

/** Body of `POST /v1/missed-referrals`: “somebody sent me”, when the link was not followed. */
export const MissedReferralSchema = v.object({
  shop: ShopKeySchema,
  id: IdSchema,
  /** The friend's code, or the name of whoever sent them. */
  from: v.pipe(Words(120), v.nonEmpty('must not be empty')),
  /** Number of the order it is about. */
  orderId: v.optional(v.pipe(v.string(), v.maxLength(128))),
})
export type MissedReferral = v.InferInput<typeof MissedReferralSchema>

/** Answer to both: the same whatever is known. A match is never revealed. */
export const ReceivedSchema = v.object({ received: v.literal(true) })
export type Received = v.InferOutput<typeof ReceivedSchema>
