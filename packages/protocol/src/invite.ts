import * as v from 'valibot'
import { BenefitSchema, REWARD_STATUSES } from './benefit.ts'
import { WireMoneySchema } from './money.ts'
import { ReasonSchema } from './reason.ts'
import { ChannelSchema, CodeSchema } from './touch.ts'

/** Milliseconds since 1970, by the server's clock. */
const Time = v.pipe(v.number(), v.integer())

/**
 * One purchase that a friend made, as the advocate may see it. No order number, no amount, and no name: who the friend is
 * is never kept.
 */
export const FriendSchema = v.object({
  id: v.string(),
  /** When the friend opened the link, as far as it is known. */
  clickedAt: v.optional(Time),
  boughtAt: Time,
  /** What the advocate gets for it. Absent when the purchase earned nothing; `reasons` say why. */
  reward: v.optional(
    v.object({
      benefit: BenefitSchema,
      status: v.picklist(REWARD_STATUSES),
      /** When a held reward is released, if nothing is returned. Absent while the shop has not confirmed the order. */
      releaseAt: v.optional(Time),
      /** When it was paid out. */
      paidAt: v.optional(Time),
    }),
  ),
  reasons: v.array(ReasonSchema),
})
export type InviteFriend = v.InferOutput<typeof FriendSchema>

/** A friend who opened the link and has not bought yet. */
export const ClickSchema = v.object({
  id: v.string(),
  at: Time,
  /** Channel through which the link reached them. */
  channel: v.optional(ChannelSchema),
})
export type InviteClick = v.InferOutput<typeof ClickSchema>

/** Where the advocate stands on the way to a higher reward. */
export const TierSchema = v.object({
  /** Name of the tier that is reached, as the shop calls it. */
  name: v.optional(v.string()),
  /** Purchases that count so far. */
  purchases: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The next tier; absent at the highest. */
  next: v.optional(
    v.object({
      name: v.optional(v.string()),
      /** Purchases that reach it, counted from the first. */
      at: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** What each purchase brings from then on. */
      reward: BenefitSchema,
    }),
  ),
})
export type InviteTier = v.InferOutput<typeof TierSchema>

/** A code that the advocate may spend. */
export const CouponSchema = v.object({
  code: v.string(),
  benefit: BenefitSchema,
})
export type InviteCoupon = v.InferOutput<typeof CouponSchema>

/** Tones and lengths of message templates. */
export const TONES = ['friend', 'family', 'colleague'] as const
export type Tone = (typeof TONES)[number]
export const MESSAGE_LENGTHS = ['short', 'chat', 'letter'] as const
export type MessageLength = (typeof MESSAGE_LENGTHS)[number]

/**
 * A message of the shop's own. It takes the place of the widget's text of the same tone and length. `{shop}`, `{offer}`,
 * `{reward}`, `{name}` (the advocate) and `{product}` are filled in; the link and the line that both sides are rewarded
 * are added by the widget.
 */
export const TemplateSchema = v.object({
  /** Travels with each share, so that the shop learns which words work. */
  id: v.pipe(v.string(), v.maxLength(64)),
  tone: v.picklist(TONES),
  length: v.picklist(MESSAGE_LENGTHS),
  subject: v.optional(v.string()),
  text: v.string(),
})
export type InviteTemplate = v.InferOutput<typeof TemplateSchema>

/** Answer to `GET /v1/invite`: all that the widget shows to one advocate. */
export const InviteSchema = v.object({
  shopName: v.string(),
  code: CodeSchema,
  /** Share link without a channel. Append `/CHANNEL` to say where it was shared. */
  link: v.string(),
  /** False until the advocate has opened the link in the mail; nothing is paid before. */
  proven: v.boolean(),
  /**
   * The address was confirmed from another browser than the one that joined with it, so this session sees only what it saw before: its own
   * code, and what came of that until then. `POST /v1/session/link` mails a link that opens everything.
   */
  confirmedElsewhere: v.optional(v.literal(true)),
  /** What a friend gets. */
  offer: BenefitSchema,
  /** What the advocate gets. */
  reward: BenefitSchema,
  /** How often the link was opened. */
  visits: v.number(),
  friends: v.array(FriendSchema),
  /** Sums over all rewards: still waiting, and released. */
  totals: v.object({ waiting: WireMoneySchema, earned: WireMoneySchema }),
  /** The advocate's first name, when they gave one. */
  name: v.optional(v.string()),
  /** Channels in the order in which they brought friends at this shop, the best first. Others follow by themselves. */
  channels: v.optional(v.array(ChannelSchema)),
  /** Friends who opened the link and have not bought yet, newest first. */
  clicks: v.optional(v.array(ClickSchema)),
  tier: v.optional(TierSchema),
  coupons: v.optional(v.array(CouponSchema)),
  /** How to share well, in the shop's words. Plain text; a blank line begins a paragraph. */
  guidelines: v.optional(v.string()),
  /** Whom the shop is right for, in its own words. Plain text. */
  audience: v.optional(v.string()),
  /** Terms of the programme: plain text, and an https address where all of them stand. */
  terms: v.optional(v.object({ text: v.optional(v.string()), url: v.optional(v.string()) })),
  /** Where to ask about a reward: an https or mailto address. */
  contact: v.optional(v.string()),
  templates: v.optional(v.array(TemplateSchema)),
})
export type Invite = v.InferOutput<typeof InviteSchema>
