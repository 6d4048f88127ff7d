import * as v from 'valibot'
import { CONVERSION_KINDS } from '../conversion-kind.ts'
import { WireMoneySchema } from '../money.ts'
import { REASON_CODES } from '../reason.ts'
import { OrNone, STATED } from '../stated.ts'
import { TouchSchema } from '../touch.ts'
import { PageQuery, pageOf, TimeSchema } from './page.ts'
import { AdminRewardSchema } from './rewards.ts'

const Note = v.pipe(v.string(), v.trim(), v.maxLength(500, 'must be at most 500 characters'))
const Amount = v.pipe(v.string('must be a decimal string such as "49.90"'), v.maxLength(32))
const Currency = v.pipe(v.string('must be an ISO 4217 code'), v.maxLength(8))
const Short = (most: number) => v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(most))

export const DECISION_STATUSES = ['held', 'approved', 'refused'] as const
export const REVIEW_STATES = ['open', 'approved', 'refused'] as const

/**
 * Why a conversion waits for a person. `origin_unproven`: nothing but a browser's word says who sent the buyer; `competing`: several advocates
 * are named; `signals`: something about it is unusual.
 */
export const REVIEW_CAUSES = ['origin_unproven', 'competing', 'signals'] as const

/** A conversion in a list. */
export const AdminConversionSchema = v.object({
  id: v.string(),
  /** The shop's own number. */
  orderId: v.string(),
  kind: v.picklist(CONVERSION_KINDS),
  /** The moment that it is judged as of: when it was placed, as far as the shop has said so. */
  heardAt: TimeSchema,
  /** Version of the programme that it is judged by. */
  programme: v.number(),
  status: v.optional(v.picklist(DECISION_STATUSES)),
  /** The advocate credited, or the one whose link was refused. */
  advocateId: v.optional(v.string()),
  review: v.optional(v.picklist(REVIEW_STATES)),
  /** While the review is open: why. */
  cause: v.optional(v.picklist(REVIEW_CAUSES)),
})
export type AdminConversion = v.InferOutput<typeof AdminConversionSchema>
export const AdminConversionsSchema = pageOf(AdminConversionSchema)

/** What a conversion came to: the shop's word, else what all reports say; absent while they contradict each other. */
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

/**
 * How far a browser's report of an order is believed. `signed` and `proven` say who sent the buyer; `amount_equal` waits for a person; the
 * others move nothing. `waiting`: the shop has not said yet what it came to.
 */
export const REPORT_STANDINGS = [
  'signed',
  'proven',
  'amount_equal',
  'waiting',
  'amount_differs',
  'too_early',
  'too_late',
] as const

/** One report of an order by a browser. */
export const AdminReportSchema = v.object({
  id: v.string(),
  receivedAt: TimeSchema,
  standing: v.picklist(REPORT_STANDINGS),
  amount: WireMoneySchema,
  coupons: v.array(v.string()),
  /** Visits that it names. */
  touches: v.array(
    v.object({ code: v.string(), channel: v.optional(v.string()), at: TimeSchema, visit: v.string() }),
  ),
})
export type AdminReport = v.InferOutput<typeof AdminReportSchema>

/** One statement of the shop about an order. What is absent was not said; `null` says that there was none. */
export const AdminStatementSchema = v.object({
  id: v.string(),
  source: v.picklist(['token', 'api', 'csv', 'webhook']),
  receivedAt: TimeSchema,
  asOf: TimeSchema,
  says: v.picklist(['paid', 'cancelled', 'refunded']),
  /** Paid: what it came to. Refunded: what was sent back; absent: all of it. */
  amount: v.optional(WireMoneySchema),
  /** Whether `amount` is what was sent back in total. */
  total: v.optional(v.boolean()),
  placedAt: v.optional(TimeSchema),
  code: v.optional(v.nullable(v.string())),
  customerId: v.optional(v.nullable(v.string())),
  coupons: v.optional(v.array(v.string())),
  note: v.optional(v.string()),
})
export type AdminStatement = v.InferOutput<typeof AdminStatementSchema>

/** Somebody to whom the credit may go, and what there is to judge it by. */
export const AdminCandidateSchema = v.object({
  advocateId: v.string(),
  code: v.string(),
  name: v.optional(v.string()),
  email: v.optional(v.string()),
  /** When the account was made. */
  joinedAt: TimeSchema,
  /** Minutes from the order to the first report that names the advocate; negative before it. */
  minutes: v.optional(v.number()),
  /** Whether a report that names the advocate says the same amount as the shop. */
  sameAmount: v.boolean(),
  /** Orders that the advocate was credited with. */
  credited: v.number(),
  /** Reports of other orders that named the advocate and a wrong amount. */
  wrongReports: v.number(),
})
export type AdminCandidate = v.InferOutput<typeof AdminCandidateSchema>

/** Everything about one conversion: what was reported, what the shop has said, what was decided, and why. */
export const AdminConversionDetailSchema = v.object({
  ...AdminConversionSchema.entries,
  amount: AgreedAmount,
  /** Whether the shop has said so itself; else `amount` is only what browsers say. */
  confirmed: v.boolean(),
  /** When it was placed, as far as the shop has said so. */
  placedAt: v.optional(TimeSchema),
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
  reports: v.array(AdminReportSchema),
  /** Reports beyond those that are kept. */
  furtherReports: v.number(),
  /** How many different amounts unsigned reports have named. More than three: somebody may be guessing. */
  amountsTried: v.number(),
  /** Other orders of the same amount among the 1,000 latest that the shop has spoken of. A usual amount proves little. */
  sameAmountOrders: v.number(),
  statements: v.array(AdminStatementSchema),
  candidates: v.array(AdminCandidateSchema),
  rewards: v.array(AdminRewardSchema),
})
export type AdminConversionDetail = v.InferOutput<typeof AdminConversionDetailSchema>

/**
 * Answer to `GET /v1/admin/amounts`: whether the shop's pages report other amounts than the shop itself, such as without shipping. Such
 * orders are listed only, unless they are signed or proven.
 */
export const AmountDifferenceSchema = v.object({
  /** Latest orders that were looked at: both reported and confirmed, at most 20. */
  orders: v.number(),
  /** Those of them whose amounts differ. */
  differing: v.number(),
  /** What pages usually report too little (negative: too much), once five of them differ. */
  usual: v.optional(WireMoneySchema),
})
export type AmountDifference = v.InferOutput<typeof AmountDifferenceSchema>

/**
 * Body of `POST /v1/admin/conversions/NUMBER/confirm`: the shop's own word that it is paid. What is absent is not said; `null` says that there
 * is none.
 */
export const ConfirmationSchema = v.strictObject({
  ...STATED,
  amount: Amount,
  /** @default the shop's own */
  currency: v.optional(Currency),
  /** @default an order, where the programme rewards orders; else what reports say */
  kind: v.optional(v.picklist(CONVERSION_KINDS)),
  customer: v.optional(v.strictObject({ id: v.optional(OrNone(128)), email: v.optional(OrNone(254)) })),
  /** What was sent back in total so far. @default not said */
  refundedTotal: v.optional(Amount),
  /** Code of the advocate who is credited: whoever confirms by hand has looked at who is named. @default nobody is named by hand */
  creditTo: v.optional(Short(64)),
})
export type ConfirmationInput = v.InferInput<typeof ConfirmationSchema>

/** Body of `POST /v1/admin/conversions/NUMBER/cancel`. */
export const CancellationSchema = v.strictObject({ note: v.optional(Note), asOf: STATED.asOf })
export type CancellationInput = v.InferInput<typeof CancellationSchema>

/** Body of `POST /v1/admin/conversions/NUMBER/refund`. With neither amount nor total, all of it was sent back. */
export const RefundSchema = v.pipe(
  v.strictObject({
    /** What was sent back now. */
    amount: v.optional(Amount),
    /** What was sent back in total so far; it may be less than was said before. */
    total: v.optional(Amount),
    note: v.optional(Note),
    asOf: STATED.asOf,
  }),
  v.forward(
    v.check(({ amount, total }) => amount === undefined || total === undefined, 'either amount or total'),
    ['total'],
  ),
)
export type RefundInput = v.InferInput<typeof RefundSchema>

/** Body of `POST /v1/admin/review/ID/approve`. */
export const ApprovalSchema = v.strictObject({
  /**
   * Code of the advocate who gets the credit. Needed where several are named, or nothing but a browser's word names anybody.
   * @default whom the order is credited to already
   */
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
  /** Lines that said what was known already, or less than is known. */
  unchanged: v.number(),
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
