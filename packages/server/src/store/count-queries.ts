import type { Kysely } from 'kysely'
import { DAY } from '../domain/day.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { insertRow } from './insert-row.ts'
import type { CountColumns } from './report-tables.ts'
import type { Tables } from './tables.ts'

/** Where something is counted. */
export interface CountedPlace {
  /** Epoch ms. */
  readonly at: number
  /** Of the event: spreads a busy day over several rows. */
  readonly id: string
  readonly advocateId: string
  readonly channel: string | undefined
  readonly template: string | undefined
  /** Kind of place that a visit came from. */
  readonly source: string | undefined
}

/** How one order was counted. */
export interface CountedOrder extends CountedPlace {
  readonly minor: number
  readonly cost: number
}

/** Counting in the transaction that writes what is counted. */
export interface CountWrites {
  count(shopId: string, place: CountedPlace, counts: Partial<CountColumns>): Promise<void>
  countedOrder(shopId: string, orderId: string): Promise<CountedOrder | undefined>
  keepCountedOrder(shopId: string, orderId: string, counted: CountedOrder): Promise<void>
  /** The order is not counted any more, or is to be counted anew. */
  dropCountedOrder(shopId: string, orderId: string): Promise<void>
}

const STRIPES = 8

/** Days since 1970, UTC. */
export const dayOf = (at: number): number => Math.floor(at / DAY)

/** `202503`, UTC. */
export function monthOf(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1
}

const COUNTS = ['shares', 'visits', 'conversions', 'minor', 'cost'] as const

type Counts = Record<(typeof COUNTS)[number], number>
type DayCounts = Counts &
  Record<'shopId' | 'channel' | 'template' | 'source', string> &
  Record<'day' | 'stripe', number>
type AdvocateCounts = Counts & { shopId: string; month: number; advocateId: string }

const countDay = compileOnce((db, value: ValueOf<DayCounts>) =>
  db
    .insertInto('daily_counts')
    .values({
      shop_id: value('shopId'),
      day: value('day'),
      channel: value('channel'),
      template: value('template'),
      source: value('source'),
      stripe: value('stripe'),
      ...added((name) => value(name)),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'day', 'channel', 'template', 'source', 'stripe'])
        .doUpdateSet((eb) => added((name) => eb(`daily_counts.${name}`, '+', eb.ref(`excluded.${name}`)))),
    ),
)

const countAdvocate = compileOnce((db, value: ValueOf<AdvocateCounts>) =>
  db
    .insertInto('advocate_counts')
    .values({
      shop_id: value('shopId'),
      month: value('month'),
      advocate_id: value('advocateId'),
      ...added((name) => value(name)),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'month', 'advocate_id'])
        .doUpdateSet((eb) => added((name) => eb(`advocate_counts.${name}`, '+', eb.ref(`excluded.${name}`)))),
    ),
)

const countedAs = compileOnce((db, value: ValueOf<{ shopId: string; orderId: string }>) =>
  db
    .selectFrom('counted_orders')
    .selectAll()
    .where('shop_id', '=', value('shopId'))
    .where('order_id', '=', value('orderId')),
)

const uncount = compileOnce((db, value: ValueOf<{ shopId: string; orderId: string }>) =>
  db
    .deleteFrom('counted_orders')
    .where('shop_id', '=', value('shopId'))
    .where('order_id', '=', value('orderId')),
)

export function countWrites(db: Kysely<Tables>): CountWrites {
  return {
    async count(shopId, place, counts) {
      const values = { shares: 0, visits: 0, conversions: 0, minor: 0, cost: 0, ...counts }
      const daily = {
        channel: place.channel ?? '',
        template: place.template ?? '',
        source: place.source ?? '',
      }
      const { at, id, advocateId } = place
      await countDay(db, { shopId, day: dayOf(at), ...daily, stripe: stripeOf(id), ...values })
      await countAdvocate(db, { shopId, month: monthOf(at), advocateId, ...values })
    },
    async countedOrder(shopId, orderId) {
      const [row] = (await countedAs(db, { shopId, orderId })).rows
      return (
        row && {
          at: row.at,
          id: orderId,
          advocateId: row.advocate_id,
          channel: row.channel || undefined,
          template: row.template || undefined,
          source: row.source || undefined,
          minor: row.minor,
          cost: row.cost,
        }
      )
    },
    async keepCountedOrder(shopId, orderId, counted) {
      await insertRow(db, 'counted_orders', {
        shop_id: shopId,
        order_id: orderId,
        at: counted.at,
        channel: counted.channel ?? '',
        template: counted.template ?? '',
        source: counted.source ?? '',
        advocate_id: counted.advocateId,
        minor: counted.minor,
        cost: counted.cost,
      })
    },
    async dropCountedOrder(shopId, orderId) {
      await uncount(db, { shopId, orderId })
    },
  }
}

/** The same expression for every count. */
function added<E>(sum: (name: (typeof COUNTS)[number]) => E): Record<(typeof COUNTS)[number], E> {
  const [shares, visits, conversions, minor, cost] = [
    sum('shares'),
    sum('visits'),
    sum('conversions'),
    sum('minor'),
    sum('cost'),
  ]
  return { shares, visits, conversions, minor, cost }
}

/** Ids end in random characters. */
function stripeOf(id: string): number {
  return (id.codePointAt(id.length - 1) ?? 0) % STRIPES
}
