import type { Kysely } from 'kysely'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { insertRow } from './insert-row.ts'
import { orderFromRow } from './order-rows.ts'
import type { ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'
import type { ShareEvent, VisitEvent, VisitPlace } from './visit-event.ts'

/** Questions about visits. */
export interface VisitReads {
  /** Where a visit came from; `undefined` when nobody has heard of it. */
  visitPlace(shopId: string, visitId: string): Promise<VisitPlace | undefined>
  /** Words of the advocate's latest share in this channel before `at`: a visit then can have come by it. */
  templateBefore(shopId: string, advocateId: string, channel: string, at: number): Promise<string | undefined>
  countVisits(shopId: string, advocateId: string): Promise<number>
  /** Orders that this visit has earned the credit of, whether or not anybody has heard of the visit itself. */
  ordersOfVisit(shopId: string, visitId: string): Promise<ShopOrder[]>
}

/** New visits and shares. The browser's id makes a repeated message harmless. */
export interface VisitWrites {
  /** False when a visit with this id is known already. */
  addVisit(shopId: string, visit: VisitEvent): Promise<boolean>
  /** False when a share with this id is known already. */
  addShare(shopId: string, share: ShareEvent): Promise<boolean>
}

const placeOfVisit = compileOnce((db, value: ValueOf<{ shopId: string; visitId: string }>) =>
  db
    .selectFrom('visits')
    .select(['channel', 'template', 'source'])
    .where('shop_id', '=', value('shopId'))
    .where('id', '=', value('visitId')),
)

const lastShare = compileOnce(
  (db, value: ValueOf<{ shopId: string; advocateId: string; channel: string; at: number }>) =>
    db
      .selectFrom('shares')
      .select('template')
      .where('shop_id', '=', value('shopId'))
      .where('advocate_id', '=', value('advocateId'))
      .where('channel', '=', value('channel'))
      .where('at', '<=', value('at'))
      .orderBy('at', 'desc')
      .limit(1),
)

/** One visit earns one order, now and then two; anybody can report more. */
const MOST_ORDERS = 10

const ordersByVisit = compileOnce((db, value: ValueOf<{ shopId: string; visitId: string }>) =>
  db
    .selectFrom('orders')
    .selectAll()
    .where('shop_id', '=', value('shopId'))
    .where('credited_visit', '=', value('visitId'))
    .limit(MOST_ORDERS),
)

export function visitReads(db: Kysely<Tables>): VisitReads {
  return {
    async visitPlace(shopId, visitId) {
      const [row] = (await placeOfVisit(db, { shopId, visitId })).rows
      return (
        row && { channel: row.channel ?? undefined, template: row.template ?? undefined, source: row.source }
      )
    },
    async templateBefore(shopId, advocateId, channel, at) {
      const [share] = (await lastShare(db, { shopId, advocateId, channel, at })).rows
      return share?.template ?? undefined
    },
    async ordersOfVisit(shopId, visitId) {
      const { rows } = await ordersByVisit(db, { shopId, visitId })
      return rows.map(orderFromRow)
    },
    async countVisits(shopId, advocateId) {
      const { count } = await db
        .selectFrom('visits')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('shop_id', '=', shopId)
        .where('advocate_id', '=', advocateId)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
  }
}

export function visitWrites(db: Kysely<Tables>): VisitWrites {
  return {
    async addVisit(shopId, visit) {
      const added = await insertRow(
        db,
        'visits',
        {
          shop_id: shopId,
          id: visit.id,
          advocate_id: visit.advocateId,
          code: visit.code,
          channel: visit.channel ?? null,
          at: visit.at,
          told_at: visit.toldAt,
          landing: visit.landing ?? null,
          referring_host: visit.referringHost ?? null,
          utm_source: visit.utmSource ?? null,
          utm_medium: visit.utmMedium ?? null,
          source: visit.source,
          network: visit.network ?? null,
          template: visit.template ?? null,
        },
        'ignore',
      )
      return added === 1
    },
    async addShare(shopId, share) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('shares')
        .values({
          shop_id: shopId,
          id: share.id,
          advocate_id: share.advocateId,
          code: share.code,
          channel: share.channel,
          at: share.at,
          template: share.template ?? null,
          edited: share.edited === undefined ? null : Number(share.edited),
        })
        .onConflict((conflict) => conflict.columns(['shop_id', 'id']).doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}
