import { type BreakEvenSchema, type EconomicsInput, SaidEconomicsSchema } from '@goodword/protocol'
import * as v from 'valibot'

/** What one side gets, as an owner gives it. */
export const BenefitTermsSchema = v.union([
  v.string(),
  v.variant('kind', [
    v.object({ kind: v.literal('fixed'), amount: v.string() }),
    v.object({ kind: v.literal('percent'), basisPoints: v.number(), cap: v.optional(v.string()) }),
    v.object({ kind: v.literal('points'), points: v.number(), cost: v.optional(v.string()) }),
    v.object({ kind: v.literal('gift'), name: v.string(), cost: v.optional(v.string()) }),
  ]),
])
export type BenefitTerms = v.InferOutput<typeof BenefitTermsSchema>

/** Terms of a programme. What these pages do not show goes back as it came. */
export const TermsSchema = v.looseObject({
  advocateReward: BenefitTermsSchema,
  friendReward: BenefitTermsSchema,
  attribution: v.optional(v.picklist(['first', 'last'])),
  windowDays: v.optional(v.number()),
  holdDays: v.optional(v.number()),
  trust: v.optional(v.picklist(['verified', 'reported'])),
  minimumOrder: v.optional(v.string()),
  capPerAdvocate: v.optional(v.string()),
  budget: v.optional(v.string()),
  kinds: v.optional(v.array(v.string())),
  newCustomersOnly: v.optional(v.boolean()),
  couponPool: v.optional(v.string()),
  friendCouponPool: v.optional(v.string()),
})
export type Terms = v.InferOutput<typeof TermsSchema>

export const ProgrammeSchema = v.object({
  version: v.number(),
  terms: TermsSchema,
  /** What the owner has said that the shop earns. */
  economics: v.optional(SaidEconomicsSchema),
})
export type Programme = v.InferOutput<typeof ProgrammeSchema>

/** Terms, and what the shop earns, to be weighed. */
export interface Weighable {
  readonly terms: Terms
  readonly economics: EconomicsInput
}

export type BreakEven = v.InferOutput<typeof BreakEvenSchema>
