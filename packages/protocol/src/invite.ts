import * as v from 'valibot'
import { BenefitSchema, REWARD_STATUSES } from './benefit.ts'
import { WireMoneySchema } from './money.ts'
import { ReasonSchema } from './reason.ts'
import { CodeSchema } from './touch.ts'

/** Milliseconds since 1970, by the server's clock. */
const Time = v.pipe(v.number(), v.integer())

/** One purchase that a friend made, as the advocate may see it. No name, no order number, no amount. */
export const FriendSchema = v.object({
  id: v.string(),
  boughtAt: Time,
  /** What the advocate gets for it. Absent when the purchase earned nothing; `reasons` say why. */
  reward: v.optional(
    v.object({
      benefit: BenefitSchema,
      status: v.picklist(REWARD_STATUSES),
      /** When a held reward is released, if nothing is returned. Absent while the shop has not confirmed the order. */
      releaseAt: v.optional(Time),
    }),
  ),
  reasons: v.array(ReasonSchema),
})
export type InviteFriend = v.InferOutput<typeof FriendSchema>

/** Answer to `GET /v1/invite`: all that the widget shows to one advocate. */
export const InviteSchema = v.object({
  shopName: v.string(),
  code: CodeSchema,
  /** Share link without a channel. Append `/CHANNEL` to say where it was shared. */
  link: v.string(),
  /** False until the advocate has opened the link in the mail; nothing is paid before. */
  proven: v.boolean(),
  /** What a friend gets. */
  offer: BenefitSchema,
  /** What the advocate gets. */
  reward: BenefitSchema,
  /** How often the link was opened. */
  visits: v.number(),
  friends: v.array(FriendSchema),
  /** Sums over all rewards: still waiting, and released. */
  totals: v.object({ waiting: WireMoneySchema, earned: WireMoneySchema }),
})
export type Invite = v.InferOutput<typeof InviteSchema>
