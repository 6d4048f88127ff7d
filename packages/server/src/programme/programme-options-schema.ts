import { CONVERSION_KINDS, MESSAGE_LENGTHS, TONES } from '@goodword/protocol'
import * as v from 'valibot'
import { PREVIEW_LANGUAGES } from '../domain/preview-language.ts'

const Text = (most: number) =>
  v.pipe(v.string(), v.trim(), v.maxLength(most, `must be at most ${most} characters`))
const Whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  )
const Amount = v.pipe(v.string('must be a decimal string such as "10.00"'), v.maxLength(32))
const PoolName = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'must be 1 to 64 of A-Z a-z 0-9 - _'))
/** A chat shows no picture that it would have to fetch in the clear. */
const Picture = v.pipe(
  v.string(),
  v.url('must be an address such as https://shop.example/friends.jpg'),
  v.startsWith('https://', 'must begin with https://'),
  v.maxLength(2000, 'must be at most 2000 characters'),
)
/** Epoch ms. */
const Time = Whole(0, 8_640_000_000_000_000)

/**
 * What one side gets. Amounts are decimal strings in the shop's currency; a string alone is a fixed sum. `cost` is what points or a
 * gift cost the shop: it counts against the budget.
 */
export const BenefitOptionsSchema = v.union(
  [
    Amount,
    v.variant('kind', [
      v.strictObject({ kind: v.literal('fixed'), amount: Amount }),
      v.strictObject({ kind: v.literal('percent'), basisPoints: Whole(1, 10_000), cap: v.optional(Amount) }),
      v.strictObject({
        kind: v.literal('points'),
        points: Whole(1, 1_000_000_000),
        cost: v.optional(Amount),
      }),
      v.strictObject({
        kind: v.literal('gift'),
        name: v.pipe(Text(80), v.nonEmpty('must not be empty')),
        cost: v.optional(Amount),
      }),
    ]),
  ],
  'must be an amount such as "10.00", or a fixed sum, percent, points or a gift',
)
export type BenefitOptions = v.InferInput<typeof BenefitOptionsSchema>

const TemplateSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z\d][a-z\d-]{0,63}$/, 'must be 1 to 64 of a-z 0-9 -')),
  /** @default 'friend' */
  tone: v.optional(v.picklist(TONES)),
  /** @default 'chat' */
  length: v.optional(v.picklist(MESSAGE_LENGTHS)),
  subject: v.optional(Text(200)),
  text: v.pipe(Text(4000), v.nonEmpty('must not be empty')),
})

/** Terms of a programme as an owner gives them. */
export const ProgrammeOptionsSchema = v.strictObject({
  /** Which of several visits earns the credit. @default 'last' */
  attribution: v.optional(v.picklist(['first', 'last'])),
  /** Days between visit and order. @default 30 */
  windowDays: v.optional(Whole(1, 400)),
  /** Whether an advocate's coupon wins over a visit through somebody's link. @default true */
  couponBeatsLink: v.optional(v.boolean()),
  /** What the advocate gets for each order. */
  advocateReward: BenefitOptionsSchema,
  /** What the friend gets. */
  friendReward: BenefitOptionsSchema,
  /** Other rewards for the n-th friend and all later ones. @default none */
  tiers: v.optional(
    v.pipe(
      v.array(
        v.strictObject({ name: v.optional(Text(60)), from: Whole(2, 1000), reward: BenefitOptionsSchema }),
      ),
      v.maxLength(10, 'must be at most 10'),
    ),
  ),
  /** Most that one advocate can earn. @default no limit */
  capPerAdvocate: v.optional(Amount),
  /** Most that the programme gives away, over all its versions. @default no limit */
  budget: v.optional(Amount),
  /** Days that a reward waits for returns after the order is verified; 0 approves at once. @default 14 */
  holdDays: v.optional(Whole(0, 400)),
  /** Smaller orders earn nothing. @default none */
  minimumOrder: v.optional(Amount),
  /** Whether only people who have never bought before can be friends. @default false */
  newCustomersOnly: v.optional(v.boolean()),
  /** Whether a browser's report alone may release a reward. @default 'verified' */
  trust: v.optional(v.picklist(['verified', 'reported'])),
  /** Epoch ms. @default at once */
  startsAt: v.optional(Time),
  /** Epoch ms. @default never */
  endsAt: v.optional(Time),
  /** What earns a reward. @default all kinds */
  kinds: v.optional(v.pipe(v.array(v.picklist(CONVERSION_KINDS)), v.minLength(1, 'must name a kind'))),
  /** Weight of signals from which a person has to look. @default 50 */
  reviewFrom: v.optional(Whole(1, 1000)),
  /** More orders than this in a day for one advocate are a signal. @default 10 */
  ordersPerDay: v.optional(Whole(1, 1000)),
  /** Name of the pool of coupons that rewards are handed over as. @default none */
  couponPool: v.optional(PoolName),
  /** Name of the pool that a friend who has arrived gets a coupon from, to pay less at once. @default none */
  friendCouponPool: v.optional(PoolName),
  /** Address of the picture that chats show with a share link. @default none */
  picture: v.optional(Picture),
  /** Language of what chats show with a share link. @default 'en' */
  language: v.optional(v.picklist(PREVIEW_LANGUAGES, `must be one of ${PREVIEW_LANGUAGES.join(', ')}`)),
  /** Whom this shop is for. */
  audience: v.optional(Text(2000)),
  /** What the products are good at. */
  strengths: v.optional(v.pipe(v.array(Text(200)), v.maxLength(20, 'must be at most 20'))),
  /** How to recommend. */
  guidelines: v.optional(Text(10_000)),
  /** The small print, or its address. */
  terms: v.optional(Text(20_000)),
  /** Ready messages. */
  templates: v.optional(v.pipe(v.array(TemplateSchema), v.maxLength(100, 'must be at most 100'))),
})
export type ProgrammeOptions = v.InferInput<typeof ProgrammeOptionsSchema>
