import { REASON_CODES } from '@goodword/protocol'
import * as v from 'valibot'

/** Writes a value of the domain. Absent fields become `null`, so that reading gives back the complete shape. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, field) => (field === undefined ? null : field))
}

const Maybe = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.nullable(schema),
    v.transform((value) => value ?? undefined),
  )

const Minor = v.pipe(v.number(), v.safeInteger())

export const MoneyJson = v.object({ minor: Minor, currency: v.string() })

/** Column `claims.touches`. */
export const TouchesJson = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.object({
      code: v.string(),
      channel: Maybe(v.string()),
      visit: v.string(),
      at: v.number(),
      ageAtOrder: v.number(),
    }),
  ),
)

/** Column `decisions.decision`. */
export const DecisionJson = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    credit: Maybe(
      v.object({ advocateId: v.string(), code: v.string(), channel: Maybe(v.string()), visit: v.string() }),
    ),
    rewards: v.array(v.object({ side: v.picklist(['advocate', 'friend']), money: MoneyJson })),
    status: v.picklist(['held', 'approved', 'refused']),
    releaseAt: Maybe(v.number()),
    concerns: Maybe(v.string()),
    reasons: v.array(
      v.object({
        code: v.picklist([...REASON_CODES, 'claims_competing']),
        fired: v.boolean(),
        params: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
      }),
    ),
  }),
)

/** Column `programmes.settings`. */
export const ProgrammeJson = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    windowDays: v.number(),
    advocateReward: MoneyJson,
    friendReward: MoneyJson,
    holdDays: v.number(),
    trust: v.picklist(['verified', 'reported']),
  }),
)

/** Column `shops.allowed_origins`. */
export const OriginsJson = v.pipe(v.string(), v.parseJson(), v.array(v.string()))
