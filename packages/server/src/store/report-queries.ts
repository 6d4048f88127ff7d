import type { Kysely } from 'kysely'
import type { CountColumns } from './report-tables.ts'
import type { Tables } from './tables.ts'

/** What a report has a line for. */
export const REPORT_VIEWS = ['day', 'channel', 'template', 'source'] as const
export type ReportView = (typeof REPORT_VIEWS)[number]

/** One line of a report. */
export interface ReportLine extends CountColumns {
  /** Days since 1970 as text, or the channel, template or kind of place; empty where there is none. */
  readonly key: string
}

/** One advocate's line of a month. */
export interface AdvocateLine extends CountColumns {
  readonly advocateId: string
}

/** Questions that the counts answer. None of them reads a single event. */
export interface ReportReads {
  /** Sums of the days from `from` to `to`, both included, by `view`. */
  report(shopId: string, from: number, to: number, view: ReportView): Promise<ReportLine[]>
  /** The most successful advocates of a month, `202503`. */
  advocateReport(shopId: string, month: number, limit: number): Promise<AdvocateLine[]>
  /** Channels by the conversions and visits that they brought since a day, the best first. */
  bestChannels(shopId: string, from: number): Promise<string[]>
}

export function reportReads(db: Kysely<Tables>): ReportReads {
  return {
    async report(shopId, from, to, view) {
      const rows = await db
        .selectFrom('daily_counts')
        .select(view)
        .select(({ fn }) => [
          fn.sum<number>('shares').as('shares'),
          fn.sum<number>('visits').as('visits'),
          fn.sum<number>('conversions').as('conversions'),
          fn.sum<number>('minor').as('minor'),
          fn.sum<number>('cost').as('cost'),
        ])
        .where('shop_id', '=', shopId)
        .where('day', '>=', from)
        .where('day', '<=', to)
        .groupBy(view)
        .orderBy(view)
        .execute()
      return rows.map((row) => ({ key: String(row[view]), ...numbers(row) }))
    },
    async advocateReport(shopId, month, limit) {
      const rows = await db
        .selectFrom('advocate_counts')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where('month', '=', month)
        .orderBy('conversions', 'desc')
        .orderBy('visits', 'desc')
        .orderBy('advocate_id', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ advocateId: row.advocate_id, ...numbers(row) }))
    },
    async bestChannels(shopId, from) {
      const rows = await db
        .selectFrom('daily_counts')
        .select('channel')
        .where('shop_id', '=', shopId)
        .where('day', '>=', from)
        .where('channel', '!=', '')
        .groupBy('channel')
        .having(({ fn }) => fn.sum('visits'), '>', 0)
        .orderBy(({ fn }) => fn.sum('conversions'), 'desc')
        .orderBy(({ fn }) => fn.sum('visits'), 'desc')
        .orderBy('channel')
        .execute()
      return rows.map(({ channel }) => channel)
    },
  }
}

/** Databases give sums as they like: one as a number, another as text. */
function numbers(row: CountColumns): CountColumns {
  return {
    shares: Number(row.shares),
    visits: Number(row.visits),
    conversions: Number(row.conversions),
    minor: Number(row.minor),
    cost: Number(row.cost),
  }
}
