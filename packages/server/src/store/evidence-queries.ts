import type { Money } from '@goodword/protocol'
import type { Kysely } from 'kysely'
import { orderFromRow } from './order-rows.ts'
import type { ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** What an account's record says to a person who has to judge its reports. */
export interface AdvocateRecord {
  readonly joinedAt: number
  /** Orders that it was credited with. */
  readonly credited: number
  /** Orders that it is named in by nothing but reports of a wrong amount. */
  readonly wrongReports: number
}

/** An amount as the shop states it, and as a page reported it. */
export interface TwoAmounts {
  readonly stated: number
  readonly reported: number
}

/** What helps a person to judge reports. */
export interface EvidenceReads {
  advocateRecord(shopId: string, advocateId: string): Promise<AdvocateRecord | undefined>
  /** Other orders of this amount among the latest ones that the shop has spoken of. */
  ordersOfAmount(shopId: string, orderId: string, money: Money): Promise<number>
  /** Orders that are credited to the advocate, or concern the advocate, the latest first; those that were heard of since a moment. */
  ordersNaming(shopId: string, advocateId: string, since?: number): Promise<ShopOrder[]>
  /** Amounts of those of the latest orders that were both reported and stated in the shop's currency, the newest first. */
  latestAmounts(shopId: string, limit: number): Promise<TwoAmounts[]>
}

/** Latest orders that are looked through. */
const LOOKED_AT = 1000

/** Reports of the latest orders of which the shop has stated an amount, both in its own currency, the newest order and its earliest report first. */
export function reportedAmounts(db: Kysely<Tables>, shopId: string, limit: number) {
  const latest = db
    .selectFrom('orders')
    .innerJoin('shops', (join) =>
      join.onRef('shops.id', '=', 'orders.shop_id').onRef('shops.currency', '=', 'orders.currency'),
    )
    .select(['orders.id', 'minor', 'orders.currency'])
    .where('shop_id', '=', shopId)
    .where('stated_at', 'is not', null)
    .where('minor', 'is not', null)
    .orderBy('orders.id', 'desc')
    .limit(LOOKED_AT)
  return db
    .selectFrom(latest.as('latest'))
    .innerJoin('reports', (join) =>
      join
        .onRef('reports.order_id', '=', 'latest.id')
        .onRef('reports.currency', '=', 'latest.currency')
        .on('reports.shop_id', '=', shopId),
    )
    .select(['latest.id', 'latest.minor as stated', 'reports.minor as reported'])
    .orderBy('latest.id', 'desc')
    .orderBy('reports.received_at')
    .orderBy('reports.id')
    .limit(limit)
}

export function evidenceReads(db: Kysely<Tables>): EvidenceReads {
  return {
    async advocateRecord(shopId, advocateId) {
      const row = await db
        .selectFrom('advocates')
        .select('created_at')
        .where('shop_id', '=', shopId)
        .where('id', '=', advocateId)
        .executeTakeFirst()
      const count = async (column: 'credited' | 'concerns', isWrong: boolean) => {
        const { count: found } = await db
          .selectFrom('orders')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('shop_id', '=', shopId)
          .where(column, '=', advocateId)
          .$if(isWrong, (query) => query.where('moot', '=', 'amount_differs'))
          .executeTakeFirstOrThrow()
        return Number(found)
      }
      if (!row) return undefined
      return {
        joinedAt: row.created_at,
        credited: await count('credited', false),
        wrongReports: await count('concerns', true),
      }
    },
    async ordersOfAmount(shopId, orderId, { minor, currency }) {
      const latest = db
        .selectFrom('orders')
        .select(['id', 'minor', 'currency'])
        .where('shop_id', '=', shopId)
        .where('stated_at', 'is not', null)
        .orderBy('id', 'desc')
        .limit(LOOKED_AT)
      const { count } = await db
        .selectFrom(latest.as('latest'))
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('minor', '=', minor)
        .where('currency', '=', currency)
        .where('id', '!=', orderId)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    async ordersNaming(shopId, advocateId, since = 0) {
      const rows = await db
        .selectFrom('orders')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where((eb) => eb.or([eb('credited', '=', advocateId), eb('concerns', '=', advocateId)]))
        .where('heard_at', '>=', since)
        .orderBy('heard_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(orderFromRow)
    },
    async latestAmounts(shopId, limit) {
      // One order has a report or two; of those with many only the first counts.
      const rows = await reportedAmounts(db, shopId, limit * 5).execute()
      const first = new Map<string, TwoAmounts>()
      for (const { id, stated, reported } of rows) {
        if (!first.has(id) && stated !== null) first.set(id, { stated, reported })
      }
      return [...first.values()].slice(0, limit)
    },
  }
}
