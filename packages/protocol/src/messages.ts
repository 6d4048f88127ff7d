import * as v from 'valibot'
import { CONVERSION_KINDS } from './conversion-kind.ts'
import { PUBLISHABLE_KEY_GRAMMAR } from './keys.ts'
import { BATCH_LIMIT, MOST_COUPONS } from './limits.ts'
import { BAD_ORDER_NUMBER, isOrderNumber } from './order-number.ts'
import { MOST_PROOFS, ProofSchema } from './proof.ts'
import { AgeSchema, ChannelSchema, CodeSchema, IdSchema, TouchSchema } from './touch.ts'

const Text = (most: number) =>
  v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(most, `must be at most ${most} characters`))

const envelope = { id: IdSchema, age: AgeSchema }

/** A friend arrived through a share link. The message's id is the visit's id. */
export const VisitSchema = v.object({
  ...envelope,
  type: v.literal('visit'),
  code: CodeSchema,
  channel: v.optional(ChannelSchema),
  /** Landing page: origin and path, no query, no hash. */
  landing: v.optional(Text(2000)),
  /** Host of `document.referrer`, when it is another site. */
  referringHost: v.optional(Text(255)),
  utmSource: v.optional(Text(100)),
  utmMedium: v.optional(Text(100)),
})
export type VisitMessage = v.InferInput<typeof VisitSchema>

/** An advocate pressed a share button. */
export const ShareSchema = v.object({
  ...envelope,
  type: v.literal('share'),
  code: CodeSchema,
  channel: ChannelSchema,
  /** Which message template was used. */
  template: v.optional(Text(64)),
  /** Whether the advocate changed its words. */
  edited: v.optional(v.boolean()),
})
export type ShareMessage = v.InferInput<typeof ShareSchema>

/** One line of an order. */
export const ItemSchema = v.object({
  id: v.optional(Text(128)),
  name: v.optional(Text(200)),
  quantity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
})
export type OrderItem = v.InferInput<typeof ItemSchema>

/** Something worth a reward happened: an order by default. */
export const ConversionSchema = v.object({
  ...envelope,
  type: v.literal('conversion'),
  kind: v.optional(v.picklist(CONVERSION_KINDS), 'order'),
  /** The shop's own order number: the same number is the same order, however often it is reported. */
  orderId: v.pipe(v.string(), v.check(isOrderNumber, BAD_ORDER_NUMBER)),
  /** Decimal string as the shop gave it. Read by `toMinor` on the server. */
  amount: v.pipe(v.string('must be a decimal string such as "49.90"'), v.maxLength(32)),
  /** ISO 4217 code. */
  currency: v.pipe(v.string('must be an ISO 4217 code'), v.maxLength(8)),
  /** Coupon code that was used. Several go into `coupons`. */
  coupon: v.optional(Text(64)),
  coupons: v.optional(v.pipe(v.array(Text(64)), v.maxLength(MOST_COUPONS))),
  customer: v.optional(v.object({ id: v.optional(Text(128)), email: v.optional(Text(254)) })),
  /**
   * Proofs that the browser is the buyer's, to be compared with those that the shop's own word states. One that cannot be read
   * costs no report: it is left out.
   */
  proofs: v.fallback(v.optional(v.pipe(v.array(ProofSchema), v.maxLength(MOST_PROOFS))), undefined),
  /** The token of the customer who is logged in: proves whose browser it is, where the shop's own word names the customer. */
  customerToken: v.optional(Text(4000)),
  items: v.optional(v.pipe(v.array(ItemSchema), v.maxLength(100))),
  orderToken: v.optional(Text(2000)),
  /** First and latest touch that this browser remembers; one entry when they are the same. */
  touches: v.pipe(v.array(TouchSchema), v.maxLength(2)),
})
export type ConversionMessage = v.InferInput<typeof ConversionSchema>

export const MessageSchema = v.variant('type', [VisitSchema, ShareSchema, ConversionSchema])
export type Message = v.InferInput<typeof MessageSchema>
/** A message after parsing: defaults filled in, ages clamped. */
export type ParsedMessage = v.InferOutput<typeof MessageSchema>

export const ShopKeySchema = v.pipe(
  v.string(),
  v.regex(PUBLISHABLE_KEY_GRAMMAR, 'must be a publishable key, pk_…'),
)

/**
 * Where and how long the browser keeps its cookie: a server that answers under the shop's own host sets it again, so
 * that Safari does not forget it after 7 days. What cannot be right is ignored: it costs no message.
 */
const KeepSchema = v.fallback(
  v.optional(
    v.object({
      /** Domain of the cookie; absent for a cookie of the host alone. */
      domain: v.optional(Text(253)),
      days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400)),
    }),
  ),
  undefined,
)

/**
 * Body of `POST /v1/messages`. Messages are parsed one by one, so that a bad one does not cost the good ones.
 */
export const BatchSchema = v.object({
  shop: ShopKeySchema,
  messages: v.pipe(
    v.array(v.unknown()),
    v.minLength(1, 'must hold at least one message'),
    v.maxLength(BATCH_LIMIT, `must hold at most ${BATCH_LIMIT} messages`),
  ),
  keep: KeepSchema,
})
export interface Batch {
  readonly shop: string
  readonly messages: readonly Message[]
  readonly keep?: { readonly domain?: string | undefined; readonly days: number }
}
