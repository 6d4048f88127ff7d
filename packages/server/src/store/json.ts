import * as v from 'valibot'

/** Writes a value of the domain. Absent fields are left out; reading gives back the complete shape. */
export const toJson = (value: unknown): string => JSON.stringify(value)

/** A field that is absent (`undefined`) in the domain; `null`, or missing, in a row that an older version wrote. */
export const Maybe = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.optional(v.nullable(schema), null),
    v.transform((value) => value ?? undefined),
  )

const Minor = v.pipe(v.number(), v.safeInteger())

export const MoneyJson = v.object({ minor: Minor, currency: v.string() })

/** Columns that hold a list of texts. */
export const TextsJson = v.pipe(v.string(), v.parseJson(), v.array(v.string()))

/** Columns `reports.touches` and `statements.touches`. */
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

/**
 * Column `shops.economics`. Older versions kept four bare numbers. Of these the owner had typed two; how often customers come back and how
 * many rewards are claimed was put in by the pages, out of rewards that were merely not paid yet: that is nobody's word.
 */
export const EconomicsJson = v.pipe(
  v.string(),
  v.parseJson(),
  v.union([
    v.pipe(
      v.object({
        said: v.object({
          averageOrder: Maybe(MoneyJson),
          margin: Maybe(v.number()),
          repeat: Maybe(v.number()),
          redemption: Maybe(v.number()),
        }),
      }),
      v.transform(({ said }) => said),
    ),
    v.pipe(
      v.object({ averageOrder: MoneyJson, margin: v.number() }),
      v.transform((typed) => ({ ...typed, repeat: undefined, redemption: undefined })),
    ),
  ]),
)

/** Column `shops.allowed_origins`. */
export const OriginsJson = v.pipe(v.string(), v.parseJson(), v.array(v.string()))
