import { type AdvocateReport, type Funnel, toWire } from '@goodword/protocol'
import { DAY } from './domain/day.ts'
import { present } from './present.ts'
import { dayOf } from './store/count-queries.ts'
import type { ReportLine, ReportView } from './store/report-queries.ts'
import type { CountColumns } from './store/report-tables.ts'
import type { Shop } from './store/shop.ts'
import type { Store } from './store/store.ts'

/** Most days in one report. */
export const MOST_DAYS = 400

const ADVOCATES_SHOWN = 100
const NOTHING: CountColumns = { shares: 0, visits: 0, conversions: 0, minor: 0, cost: 0 }

/**
 * Share → visit → conversion over some days, with the sum of as many days just before to compare with.
 *
 * @returns `undefined` when the days are in the wrong order, or too many
 */
export async function funnelReport(
  store: Store,
  shop: Shop,
  { from, to, by }: { from: string; to: string; by: ReportView },
): Promise<Funnel | undefined> {
  const [first, last] = [dayOf(Date.parse(from)), dayOf(Date.parse(to))]
  const days = last - first + 1
  if (days < 1 || days > MOST_DAYS) return undefined
  const lines = await store.report(shop.id, first, last, by)
  const before = await store.report(shop.id, first - days, first - 1, 'day')
  return {
    from,
    to,
    by,
    rows: lines.map((line) => ({
      key: by === 'day' ? dateOf(Number(line.key)) : line.key,
      ...told(line, shop),
    })),
    total: told(sum(lines), shop),
    previous: { from: dateOf(first - days), to: dateOf(first - 1), total: told(sum(before), shop) },
  }
}

/** The most successful advocates of a month. @param month `2025-03` */
export async function advocateReport(store: Store, shop: Shop, month: string): Promise<AdvocateReport> {
  const lines = await store.advocateReport(shop.id, Number(month.replace('-', '')), ADVOCATES_SHOWN)
  const rows = await Promise.all(
    lines.map(async (line) => {
      const { advocateId } = line
      const { email, name } = (await store.advocate(shop.id, advocateId)) ?? {}
      return { ...present({ advocateId, email, name }), ...told(line, shop) }
    }),
  )
  return { month, rows }
}

function sum(lines: readonly ReportLine[]): CountColumns {
  return lines.reduce<CountColumns>(
    (all, line) => ({
      shares: all.shares + line.shares,
      visits: all.visits + line.visits,
      conversions: all.conversions + line.conversions,
      minor: all.minor + line.minor,
      cost: all.cost + line.cost,
    }),
    NOTHING,
  )
}

function told({ shares, visits, conversions, minor, cost }: CountColumns, { currency }: Shop) {
  return {
    ...{ shares, visits, conversions },
    revenue: toWire({ minor, currency }),
    cost: toWire({ minor: cost, currency }),
  }
}

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
