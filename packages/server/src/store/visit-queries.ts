import type { Kysely } from 'kysely'
import type { StoreReads, StoreTransaction } from './store.ts'
import type { Tables } from './tables.ts'
import type { VisitEvent } from './visit-event.ts'

/** Questions about visits. */
export function visitReads(db: Kysely<Tables>): Pick<StoreReads, 'countVisits'> {
  return {
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

/** New visits and shares. The browser's id makes a repeated message harmless. */
export function visitWrites(
  db: Kysely<Tables>,
): Pick<StoreTransaction, 'addVisit' | 'addShare' | 'forgetNetworks'> {
  /** Words of the latest share that this visit can have come by. */
  async function latestTemplate(shopId: string, visit: VisitEvent): Promise<string | null> {
    if (visit.channel === undefined) return null
    const share = await db
      .selectFrom('shares')
      .select('template')
      .where('shop_id', '=', shopId)
      .where('advocate_id', '=', visit.advocateId)
      .where('channel', '=', visit.channel)
      .where('at', '<=', visit.at)
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirst()
    return share?.template ?? null
  }

  return {
    async forgetNetworks(shopId, before) {
      const { numUpdatedRows } = await db
        .updateTable('visits')
        .set({ network: null })
        .where('shop_id', '=', shopId)
        .where('at', '<', before)
        .where('network', 'is not', null)
        .executeTakeFirst()
      await db
        .updateTable('advocates')
        .set({ network: null, network_at: null })
        .where('shop_id', '=', shopId)
        .where('network', 'is not', null)
        .where('network_at', '<', before)
        .execute()
      return Number(numUpdatedRows)
    },
    async addVisit(shopId, visit) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('visits')
        .values({
          shop_id: shopId,
          id: visit.id,
          advocate_id: visit.advocateId,
          code: visit.code,
          channel: visit.channel ?? null,
          at: visit.at,
          landing: visit.landing ?? null,
          referring_host: visit.referringHost ?? null,
          utm_source: visit.utmSource ?? null,
          utm_medium: visit.utmMedium ?? null,
          source: visit.source,
          network: visit.network ?? null,
          template: await latestTemplate(shopId, visit),
        })
        .onConflict((conflict) => conflict.columns(['shop_id', 'id']).doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
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
