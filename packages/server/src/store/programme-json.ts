import { CONVERSION_KINDS, MESSAGE_LENGTHS, TONES } from '@goodword/protocol'
import * as v from 'valibot'
import { DEFAULT_TERMS } from '../domain/default-terms.ts'
import { PREVIEW_LANGUAGES } from '../domain/preview-language.ts'
import { Maybe, MoneyJson } from './json.ts'

/** The first version kept plain money here. */
const BenefitJson = v.union([
  v.variant('kind', [
    v.object({ kind: v.literal('fixed'), money: MoneyJson }),
    v.object({ kind: v.literal('percent'), basisPoints: v.number(), cap: Maybe(MoneyJson) }),
    v.object({ kind: v.literal('points'), points: v.number(), cost: MoneyJson }),
    v.object({ kind: v.literal('gift'), name: v.string(), cost: MoneyJson }),
  ]),
  v.pipe(
    MoneyJson,
    v.transform((money) => ({ kind: 'fixed' as const, money })),
  ),
])

const WordsJson = v.object({
  audience: v.string(),
  strengths: v.array(v.string()),
  guidelines: v.string(),
  terms: v.string(),
  templates: v.array(
    v.object({
      id: v.string(),
      tone: v.optional(v.picklist(TONES), 'friend'),
      length: v.optional(v.picklist(MESSAGE_LENGTHS), 'chat'),
      subject: Maybe(v.string()),
      text: v.string(),
    }),
  ),
})

const { words, tiers, kinds, ...plain } = DEFAULT_TERMS

/** Column `programmes.settings`. What an older version did not know has its default. */
export const ProgrammeJson = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    attribution: v.optional(v.picklist(['first', 'last']), plain.attribution),
    windowDays: v.number(),
    couponBeatsLink: v.optional(v.boolean(), plain.couponBeatsLink),
    advocateReward: BenefitJson,
    friendReward: BenefitJson,
    tiers: v.optional(v.array(v.object({ name: Maybe(v.string()), from: v.number(), reward: BenefitJson })), [
      ...tiers,
    ]),
    capPerAdvocate: Maybe(MoneyJson),
    budget: Maybe(MoneyJson),
    holdDays: v.number(),
    minimumOrder: Maybe(MoneyJson),
    newCustomersOnly: v.optional(v.boolean(), plain.newCustomersOnly),
    trust: v.picklist(['verified', 'reported']),
    startsAt: Maybe(v.number()),
    endsAt: Maybe(v.number()),
    kinds: v.optional(v.array(v.picklist(CONVERSION_KINDS)), [...kinds]),
    reviewFrom: v.optional(v.number(), plain.reviewFrom),
    ordersPerDay: v.optional(v.number(), plain.ordersPerDay),
    couponPool: Maybe(v.string()),
    friendCouponPool: Maybe(v.string()),
    picture: Maybe(v.string()),
    language: v.optional(v.picklist(PREVIEW_LANGUAGES), plain.language),
    words: v.optional(WordsJson, {
      ...words,
      strengths: [...words.strengths],
      templates: words.templates.map((template) => ({ ...template })),
    }),
  }),
)
