import * as v from 'valibot'
import { WireMoneySchema } from '../money.ts'

/** `Date` takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A day, UTC: `2025-03-01`. */
export const DateSchema = v.pipe(
  v.string(),
  v.isoDate('must be a date such as 2025-03-01'),
  v.check(isDay, 'must be a day that exists'),
)

export const REPORT_BY = ['day', 'channel', 'template', 'source'] as const

/** Parameters of `GET /v1/admin/reports/funnel`. Both days are included; at most 400 of them. */
export const FunnelQuery = v.object({
  from: DateSchema,
  to: DateSchema,
  by: v.optional(v.picklist(REPORT_BY, 'must be day, channel, template or source'), 'day'),
})

const Counts = {
  shares: v.number(),
  /** Arrivals of friends; robots are not counted. */
  visits: v.number(),
  /** Orders that are credited to somebody, on the day that the server first heard of them. */
  conversions: v.number(),
  /** Value of those orders. */
  revenue: WireMoneySchema,
  /** What their rewards cost. */
  cost: WireMoneySchema,
}
const CountsSchema = v.object(Counts)

/** Answer to `GET /v1/admin/reports/funnel`: share → visit → conversion. */
export const FunnelSchema = v.object({
  from: v.string(),
  to: v.string(),
  by: v.picklist(REPORT_BY),
  rows: v.array(
    v.object({
      /** The day, channel, template or kind of place; empty where there was none. */
      key: v.string(),
      ...Counts,
    }),
  ),
  total: CountsSchema,
  /** The same number of days just before, to compare with. */
  previous: v.object({ from: v.string(), to: v.string(), total: CountsSchema }),
})
export type Funnel = v.InferOutput<typeof FunnelSchema>

/** Parameters of `GET /v1/admin/reports/advocates`. */
export const AdvocateReportQuery = v.object({
  /** `2025-03`, UTC. */
  month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2025-03')),
})

/** Answer to `GET /v1/admin/reports/advocates`: the hundred most successful ones of a month. */
export const AdvocateReportSchema = v.object({
  month: v.string(),
  rows: v.array(
    v.object({
      advocateId: v.string(),
      email: v.optional(v.string()),
      name: v.optional(v.string()),
      ...Counts,
    }),
  ),
})
export type AdvocateReport = v.InferOutput<typeof AdvocateReportSchema>
