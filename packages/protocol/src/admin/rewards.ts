import * as v from 'valibot'
import { REWARD_STATUSES } from '../benefit.ts'
import { WireMoneySchema } from '../money.ts'
import { PageQuery, pageOf, TimeSchema } from './page.ts'

/** A reward as the owner sees it. */
export const AdminRewardSchema = v.object({
  id: v.string(),
  side: v.picklist(['advocate', 'friend']),
  /** Absent for the friend, who is known by the order only. */
  advocateId: v.optional(v.string()),
  /** Zero for points and gifts. */
  money: WireMoneySchema,
  points: v.number(),
  gift: v.optional(v.string()),
  /** What it costs the shop. */
  cost: WireMoneySchema,
  status: v.picklist(REWARD_STATUSES),
  /** When it is released, if nothing is sent back. */
  releaseAt: v.optional(TimeSchema),
})
export type AdminReward = v.InferOutput<typeof AdminRewardSchema>

/** What a held reward waits for: the shop's word that the order is paid, a person's look at it, or returns. */
export const REWARD_WAITS = ['confirmation', 'review', 'returns'] as const

/** In a list it also says when it was made, for which order, and who gets it. */
export const AdminListedRewardSchema = v.object({
  ...AdminRewardSchema.entries,
  createdAt: TimeSchema,
  /** Only while it is held. */
  waitsFor: v.optional(v.picklist(REWARD_WAITS)),
  /** The shop's own number. */
  orderId: v.optional(v.string()),
  /** Whom it is to be paid to. */
  advocate: v.optional(
    v.object({
      name: v.optional(v.string()),
      email: v.optional(v.string()),
      customerId: v.optional(v.string()),
      /** Whether the address is theirs. Nothing is paid before. */
      proven: v.boolean(),
    }),
  ),
})
export type AdminListedReward = v.InferOutput<typeof AdminListedRewardSchema>
export const AdminRewardsSchema = pageOf(AdminListedRewardSchema)
export type AdminRewards = v.InferOutput<typeof AdminRewardsSchema>
export const AdminRewardsQuery = v.object({ ...PageQuery, status: v.optional(v.picklist(REWARD_STATUSES)) })

/** Answer to handing a reward over. */
export const IssuedSchema = v.object({
  reward: AdminRewardSchema,
  /** The coupon that it was handed over as, where the programme has a pool. */
  coupon: v.optional(v.string()),
})

/** Answer to `GET /v1/admin/coupons/POOL`. */
export const CouponStockSchema = v.object({
  pool: v.string(),
  /** Coupons that nobody has yet; 10,000 stands for more. */
  free: v.number(),
  /** Time to bring new ones. */
  isLow: v.boolean(),
})

/** Answer to a CSV of coupons. */
export const CouponsImportedSchema = v.object({
  added: v.number(),
  /** Codes that the shop had already. */
  known: v.number(),
  errors: v.array(v.object({ line: v.number(), field: v.optional(v.string()), message: v.string() })),
})

/** Body of `POST /v1/admin/coupons/POOL/mint`. */
export const MintSchema = v.strictObject({
  count: v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(1, 'must be at least 1'),
    v.maxValue(10_000, 'must be at most 10000'),
  ),
})
export type MintInput = v.InferInput<typeof MintSchema>
export const MintedSchema = v.object({ codes: v.array(v.string()) })

export const LISTED_KINDS = ['customer', 'email', 'advocate'] as const

/** Somebody on the owner's lists: customer id, e-mail address or advocate id. */
export const ListedPersonSchema = v.strictObject({
  kind: v.picklist(LISTED_KINDS),
  value: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(254)),
  note: v.optional(v.pipe(v.string(), v.maxLength(500))),
})
export type ListedPersonInput = v.InferInput<typeof ListedPersonSchema>
export const UnlistSchema = v.strictObject({
  kind: ListedPersonSchema.entries.kind,
  value: ListedPersonSchema.entries.value,
})
export type UnlistInput = v.InferInput<typeof UnlistSchema>

/** Somebody as a list tells them. Of an address only a keyed hash is kept and shown; it can be taken off by either. */
export const AdminListedPersonSchema = v.object({
  ...ListedPersonSchema.entries,
  /** When they were put on it. */
  listedAt: TimeSchema,
})
export type AdminListedPerson = v.InferOutput<typeof AdminListedPersonSchema>
export const ListedPeopleSchema = v.object({
  items: v.array(AdminListedPersonSchema),
  next: v.optional(v.string()),
})
export const ListedSchema = v.object({ listed: v.boolean() })
