import * as v from 'valibot'
import { OwnerReasonSchema } from './conversions.ts'
import { PageQuery, pageOf, TimeSchema } from './page.ts'

export const RATING_STATUSES = ['new', 'approved', 'hidden'] as const

/** A rating, with the answer to "why would you recommend us?". */
export const AdminRatingSchema = v.object({
  id: v.string(),
  at: TimeSchema,
  stars: v.number(),
  words: v.optional(v.string()),
  recommend: v.optional(v.string()),
  orderId: v.optional(v.string()),
  status: v.picklist(RATING_STATUSES),
})
export type AdminRating = v.InferOutput<typeof AdminRatingSchema>
export const AdminRatingsSchema = pageOf(AdminRatingSchema)
export const AdminRatingsQuery = v.object({ ...PageQuery, status: v.optional(v.picklist(RATING_STATUSES)) })

/** Body of `PATCH /v1/admin/ratings/ID`. */
export const RatingChangeSchema = v.strictObject({ status: v.picklist(RATING_STATUSES) })
export type RatingChange = v.InferInput<typeof RatingChangeSchema>

export const MISSED_REFERRAL_STATUSES = ['new', 'accepted', 'refused'] as const

/** "Somebody sent me", for the owner to look into. */
export const AdminMissedReferralSchema = v.object({
  id: v.string(),
  at: TimeSchema,
  /** What the friend typed: a code or a name. */
  from: v.string(),
  orderId: v.optional(v.string()),
  /** The advocate, when what was typed is a referral code of this shop. */
  advocateId: v.optional(v.string()),
  status: v.picklist(MISSED_REFERRAL_STATUSES),
  note: v.optional(v.string()),
})
export type AdminMissedReferral = v.InferOutput<typeof AdminMissedReferralSchema>
export const AdminMissedReferralsSchema = pageOf(AdminMissedReferralSchema)
export const AdminMissedReferralsQuery = v.object({
  ...PageQuery,
  status: v.optional(v.picklist(MISSED_REFERRAL_STATUSES)),
})

const Note = v.pipe(v.string(), v.trim(), v.maxLength(500, 'must be at most 500 characters'))

/** Body of `PATCH /v1/admin/missed-referrals/ID`. Only the owner reads the note; whoever declines says why. */
export const MissedReferralChangeSchema = v.pipe(
  v.strictObject({ status: v.picklist(MISSED_REFERRAL_STATUSES), note: v.optional(Note) }),
  v.forward(
    v.check(({ status, note = '' }) => status !== 'refused' || note !== '', 'must say why'),
    ['note'],
  ),
)
export type MissedReferralChange = v.InferInput<typeof MissedReferralChangeSchema>

/** Body of `POST /v1/admin/missed-referrals/ID/credit`: who it was. */
export const MissedReferralCreditSchema = v.strictObject({
  /** The advocate's referral code. */
  code: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(64)),
  /** @default the order that the friend named */
  orderId: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(128))),
  note: v.optional(Note),
})
export type MissedReferralCreditInput = v.InferInput<typeof MissedReferralCreditSchema>

export const MissedReferralCreditedSchema = v.object({
  /** Whether the advocate is credited with the order now. False also while the credit waits for the shop's word. */
  credited: v.boolean(),
  /**
   * Whether the advocate is named and the credit waits until the shop confirms the order. Neither this nor credited: nothing was changed, and
   * the reasons say why.
   */
  waits: v.boolean(),
  missedReferral: AdminMissedReferralSchema,
  /** Why. */
  reasons: v.array(OwnerReasonSchema),
})
export type MissedReferralCredited = v.InferOutput<typeof MissedReferralCreditedSchema>
