import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { toJson } from './json.ts'
import { ProgrammeJson } from './programme-json.ts'
import type { StoreReads, StoreTransaction } from './store.ts'
import type { Tables } from './tables.ts'

/** Questions about programmes. */
export function programmeReads(db: Kysely<Tables>): Pick<StoreReads, 'programme'> {
  return {
    async programme(shopId, version) {
      const row = await db
        .selectFrom('programmes')
        .select(['version', 'settings'])
        .where('shop_id', '=', shopId)
        .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      return { version: row.version, ...v.parse(ProgrammeJson, row.settings) }
    },
  }
}

/** New versions of programmes. Old ones stay: orders are judged by them. */
export function programmeWrites(db: Kysely<Tables>): Pick<StoreTransaction, 'addProgramme'> {
  return {
    async addProgramme(shopId, programme, at) {
      const last = await db
        .selectFrom('programmes')
        .select('version')
        .where('shop_id', '=', shopId)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst()
      const version = (last?.version ?? 0) + 1
      await db
        .insertInto('programmes')
        .values({
          shop_id: shopId,
          version,
          settings: toJson(programme),
          created_at: at,
        })
        .execute()
      return version
    },
  }
}
