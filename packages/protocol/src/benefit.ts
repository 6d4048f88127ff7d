import * as v from 'valibot'
import { WireMoneySchema } from './money.ts'

/** What one side gets. More kinds (percent, points, gift) join this union. */
export const BenefitSchema = v.variant('kind', [
  v.object({ kind: v.literal('fixed'), money: WireMoneySchema }),
])
export type WireBenefit = v.InferOutput<typeof BenefitSchema>

/** Life of a reward. `held` waits for the returns period or for the shop's confirmation. */
export const REWARD_STATUSES = ['held', 'approved', 'issued', 'redeemed', 'refused', 'reversed'] as const
export type RewardStatus = (typeof REWARD_STATUSES)[number]
