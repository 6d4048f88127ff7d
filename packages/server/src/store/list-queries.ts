import type { Kysely } from 'kysely'
import type { StoreReads, StoreTransaction } from './store.ts'
import type { Tables } from './tables.ts'

type Reads = Pick<StoreReads, 'listed' | 'listedPeople'>
type Writes = Pick<StoreTransaction, 'listPerson' | 'unlistPerson'>

/** Questions about the owner's allow and block lists. */
export function listReads(db: Kysely<Tables>): Reads {
  return {
    async listed(shopId, people) {
      if (people.length === 0) return []
      const rows = await db
        .selectFrom('listed_people')
        .select(['kind', 'value', 'list', 'note'])
        .where('shop_id', '=', shopId)
        .where((eb) =>
          eb.or(people.map(({ kind, value }) => eb.and([eb('kind', '=', kind), eb('value', '=', value)]))),
        )
        .execute()
      return rows.map((row) => ({ ...row, note: row.note ?? undefined }))
    },
    async listedPeople(shopId, list, after, limit) {
      const rows = await db
        .selectFrom('listed_people')
        .select(['kind', 'value', 'list', 'note'])
        .where('shop_id', '=', shopId)
        .where('list', '=', list)
        .$if(after !== undefined, (query) =>
          query.where((eb) =>
            eb.or([
              eb('kind', '>', after?.kind ?? 'customer'),
              eb.and([eb('kind', '=', after?.kind ?? 'customer'), eb('value', '>', after?.value ?? '')]),
            ]),
          ),
        )
        .orderBy('kind')
        .orderBy('value')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ ...row, note: row.note ?? undefined }))
    },
  }
}

/** Changes to the lists. Somebody is on one of them at most. */
export function listWrites(db: Kysely<Tables>): Writes {
  return {
    async listPerson(shopId, { kind, value, list, note }, at) {
      await db
        .insertInto('listed_people')
        .values({ shop_id: shopId, kind, value, list, note: note ?? null, created_at: at })
        .onConflict((conflict) =>
          conflict.columns(['shop_id', 'kind', 'value']).doUpdateSet({ list, note: note ?? null }),
        )
        .execute()
    },
    async unlistPerson(shopId, { kind, value }) {
      const { numDeletedRows } = await db
        .deleteFrom('listed_people')
        .where('shop_id', '=', shopId)
        .where('kind', '=', kind)
        .where('value', '=', value)
        .executeTakeFirstOrThrow()
      return numDeletedRows === 1n
    },
  }
}
