import { CONVERSION_KINDS, PRIVATE_REASON_CODES, REASON_CODES, REVIEW_CAUSES } from '@goodword/protocol'
import * as v from 'valibot'
import { Maybe, MoneyJson } from './json.ts'

/** Rewards of the first version were money and nothing else. */
const RewardJson = v.pipe(
  v.object({
    side: v.picklist(['advocate', 'friend']),
    money: MoneyJson,
    points: v.optional(v.number(), 0),
    gift: Maybe(v.string()),
    cost: Maybe(v.number()),
  }),
  v.transform((reward) => ({ ...reward, cost: reward.cost ?? reward.money.minor })),
)

const CreditJson = v.object({
  advocateId: v.string(),
  code: v.string(),
  channel: Maybe(v.string()),
  visit: Maybe(v.string()),
  coupon: Maybe(v.string()),
})

/** Column `orders.released`, once it is parsed. */
export const ReleasedJson = v.object({ ...CreditJson.entries, isAskedAgain: v.optional(v.boolean(), false) })

/** Column `decisions.decision`. */
export const DecisionJson = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    credit: Maybe(CreditJson),
    rewards: v.array(RewardJson),
    status: v.picklist(['held', 'approved', 'refused']),
    releaseAt: Maybe(v.number()),
    confirmed: v.optional(v.boolean(), false),
    review: v.optional(v.boolean(), false),
    cause: Maybe(v.picklist(REVIEW_CAUSES)),
    moot: Maybe(v.picklist(['amount_differs', 'too_late', 'touch_after_order'])),
    kind: v.picklist(CONVERSION_KINDS),
    money: Maybe(MoneyJson),
    reclaims: v.optional(v.boolean(), false),
    concerns: Maybe(v.string()),
    reasons: v.array(
      v.object({
        code: v.picklist([...REASON_CODES, ...PRIVATE_REASON_CODES]),
        fired: v.boolean(),
        params: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
      }),
    ),
  }),
)
