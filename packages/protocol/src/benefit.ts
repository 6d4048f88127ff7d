import * as v from 'valibot'
import { WireMoneySchema } from './money.ts'

const Whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(least), v.maxValue(most))

/**
 * What one side gets: a fixed sum, a share of the order, points, or a gift. More kinds may join this union: a reader that
 * does not know one says nothing about it.
 */
export const BenefitSchema = v.variant('kind', [
  v.object({ kind: v.literal('fixed'), money: WireMoneySchema }),
  v.object({
    kind: v.literal('percent'),
    /** Hundredths of a percent: `1000` is 10 %. */
    basisPoints: Whole(1, 10_000),
    /** Most for one order. */
    cap: v.optional(WireMoneySchema),
  }),
  v.object({ kind: v.literal('points'), points: Whole(1, 1_000_000_000) }),
  v.object({
    kind: v.literal('gift'),
    /** As shoppers read it: `a mug`. */
    name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)),
  }),
])
export type WireBenefit = v.InferOutput<typeof BenefitSchema>

/** Life of a reward. `held` waits for the returns period or for the shop's confirmation. */
export const REWARD_STATUSES = ['held', 'approved', 'issued', 'redeemed', 'refused', 'reversed'] as const
export type RewardStatus = (typeof REWARD_STATUSES)[number]
