import * as v from 'valibot'
import { CONVERSION_KINDS } from '../conversion-kind.ts'
import { WireMoneySchema } from '../money.ts'
import { REASON_CODES } from '../reason.ts'
import { TouchSchema } from '../touch.ts'
import { PageQuery, pageOf, TimeSchema } from './page.ts'
import { AdminRewardSchema } from './rewards.ts'

const Note = v.pipe(v.string(), v.trim(), v.maxLength(500, 'must be at most 500 characters'))
const Amount = v.pipe(v.string('must be a decimal string such as "49.90"'), v.maxLength(32))
const Currency = v.pipe(v.string('must be an ISO 4217 code'), v.maxLength(8))
const Short = (most: number) => v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(most))

export const DECISION_STATUSES = ['held', 'approved', 'refused'] as const
export const REVIEW_STATES = ['open', 'approved', 'refused'] as const

/** A conversion in a list. */
export const AdminConversionSchema = v.object({
  id: v.string(),
  /** The shop's own number. */
  orderId: v.string(),
  kind: v.picklist(CONVERSION_KINDS),
  /** When the server first heard of it in a way that counts. */
  heardAt: TimeSchema,
  /** Version of the programme that it is judged by. */
  programme: v.number(),
  status: v.optional(v.picklist(DECISION_STATUSES)),
  /** The advocate credited, or the one whose link was refused. */
  advocateId: v.optional(v.string()),
  review: v.optional(v.picklist(REVIEW_STATES)),
})
export type AdminConversion = v.InferOutput<typeof AdminConversionSchema>
export const AdminConversionsSchema = pageOf(AdminConversionSchema)

/** What a conversion came to: the shop's word, else what all browsers say; absent while they contradict each other. */
const AgreedAmount = v.optional(WireMoneySchema)

/** In the list of all it also says what it came to, and whether it waits for the shop's word. */
export const AdminListedConversionSchema = v.object({
  ...AdminConversionSchema.entries,
  amount: AgreedAmount,
  /** Its rewards wait for the shop's word that it is paid. */
  unconfirmed: v.boolean(),
})
export type AdminListedConversion = v.InferOutput<typeof AdminListedConversionSchema>
export const AdminListedConversionsSchema = pageOf(AdminListedConversionSchema)
export const AdminConversionsQuery = v.object({
  ...PageQuery,
  status: v.optional(v.picklist(DECISION_STATUSES)),
  /** Only what concerns this advocate, by id. */
  advocate: v.optional(v.pipe(v.string(), v.maxLength(64))),
  /** Only what waits for the shop's word that it is paid. */
  unconfirmed: v.optional(v.literal('yes', 'must be yes')),
})

/** Why, for the owner: signals too. */
export const OwnerReasonSchema = v.object({
  /** One of the public codes, or a signal's. */
  code: v.union([v.picklist(REASON_CODES), v.string()]),
  fired: v.boolean(),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
})

export type OwnerReason = v.InferOutput<typeof OwnerReasonSchema>

/** One report of an order: by a browser, by the shop's server, by a file. */
export const AdminClaimSchema = v.object({
  id: v.string(),
  source: v.string(),
  receivedAt: TimeSchema,
  /** Whether it is the shop's own word. */
  verified: v.boolean(),
  amount: WireMoneySchema,
  customerId: v.optional(v.string()),
  coupon: v.optional(v.string()),
  /** Visits that it names. */
  touches: v.array(
    v.object({ code: v.string(), channel: v.optional(v.string()), at: TimeSchema, visit: v.string() }),
  ),
})

/** Everything about one conversion: what was claimed, what was decided, and why. */
export const AdminConversionDetailSchema = v.object({
  ...AdminConversionSchema.entries,
  amount: AgreedAmount,
  /** Sent back so far. */
  refunded: WireMoneySchema,
  cancelledAt: v.optional(TimeSchema),
  credit: v.optional(
    v.object({
      advocateId: v.string(),
      code: v.string(),
      channel: v.optional(v.string()),
      coupon: v.optional(v.string()),
    }),
  ),
  releaseAt: v.optional(TimeSchema),
  reasons: v.array(OwnerReasonSchema),
  claims: v.array(AdminClaimSchema),
  /** The advocates whom the claims name: whom the credit may go to. */
  candidates: v.array(
    v.object({
      advocateId: v.string(),
      code: v.string(),
      name: v.optional(v.string()),
      email: v.optional(v.string()),
    }),
  ),
  rewards: v.array(AdminRewardSchema),
})
export type AdminConversionDetail = v.InferOutput<typeof AdminConversionDetailSchema>

/** Body of `POST /v1/admin/conversions/NUMBER/confirm`: the shop's own word that it is paid. */
export const ConfirmationSchema = v.strictObject({
  amount: Amount,
  /** @default the shop's own */
  currency: v.optional(Currency),
  /** @default as it stands once it is confirmed; before, an order: what a browser called it counts only where the programme rewards none */
  kind: v.optional(v.picklist(CONVERSION_KINDS)),
  coupon: v.optional(Short(64)),
  customer: v.optional(v.strictObject({ id: v.optional(Short(128)), email: v.optional(Short(254)) })),
  /**
   * When the order was placed. Unsigned reports from before that guessed its number, and count for nothing; an order that was not reported
   * since is judged as of then.
   */
  placedAt: v.optional(TimeSchema),
})
export type ConfirmationInput = v.InferInput<typeof ConfirmationSchema>

/** Body of `POST /v1/admin/conversions/NUMBER/cancel`. */
export const CancellationSchema = v.strictObject({ note: v.optional(Note) })
export type CancellationInput = v.InferInput<typeof CancellationSchema>

/** Body of `POST /v1/admin/conversions/NUMBER/refund`. */
export const RefundSchema = v.strictObject({
  /** What was sent back now. @default all that is left */
  amount: v.optional(Amount),
  note: v.optional(Note),
})
export type RefundInput = v.InferInput<typeof RefundSchema>

/** Body of `POST /v1/admin/review/ID/approve`. */
export const ApprovalSchema = v.strictObject({
  /** Code of the advocate who gets the credit, where several claim it. @default whom the rules prefer */
  creditTo: v.optional(Short(64)),
  note: v.optional(Note),
})
export type ApprovalInput = v.InferInput<typeof ApprovalSchema>

/** Body of `POST /v1/admin/review/ID/refuse`. Only the owner reads the reason. */
export const ReviewRefusalSchema = v.strictObject({ note: v.pipe(Note, v.nonEmpty('must say why')) })
export type ReviewRefusalInput = v.InferInput<typeof ReviewRefusalSchema>

/** Answer to the CSV of orders. */
export const OrdersImportedSchema = v.object({
  paid: v.number(),
  cancelled: v.number(),
  refunded: v.number(),
  errors: v.array(v.object({ line: v.number(), field: v.optional(v.string()), message: v.string() })),
})

/** Body of `POST /v1/admin/dry-run`: an order as it might come. */
export const OwnerDryRunSchema = v.strictObject({
  touches: v.pipe(v.array(TouchSchema), v.maxLength(2)),
  amount: v.optional(Amount),
  currency: v.optional(Currency),
  kind: v.optional(v.picklist(CONVERSION_KINDS)),
  coupon: v.optional(Short(64)),
  customer: v.optional(v.strictObject({ id: v.optional(Short(128)), email: v.optional(Short(254)) })),
  /** Version of the programme. @default the one in force */
  version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type OwnerDryRun = v.InferInput<typeof OwnerDryRunSchema>

/** What would be decided, with every reason. */
export const OwnerDecisionSchema = v.object({
  credited: v.boolean(),
  advocateId: v.optional(v.string()),
  status: v.picklist(DECISION_STATUSES),
  /** Whether a person would have to look. */
  review: v.boolean(),
  rewards: v.array(
    v.object({
      side: v.picklist(['advocate', 'friend']),
      money: WireMoneySchema,
      points: v.number(),
      gift: v.optional(v.string()),
      /** What it would cost the shop. */
      cost: WireMoneySchema,
    }),
  ),
  reasons: v.array(OwnerReasonSchema),
})
