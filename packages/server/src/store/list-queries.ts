import { type Kysely, sql } from 'kysely'
import { compileOnce, type ValueOf } from './compile-once.ts'
import type { ListedPerson } from './listed-person.ts'
import type { Tables } from './tables.ts'

/** Questions about the owner's allow and block lists. */
export interface ListReads {
  /** Entries of the owner's lists for these people. */
  listed(shopId: string, people: readonly Pick<ListedPerson, 'kind' | 'value'>[]): Promise<ListedPerson[]>
  /** One page of a list, by kind and value. */
  listedPeople(
    shopId: string,
    list: ListedPerson['list'],
    after: Pick<ListedPerson, 'kind' | 'value'> | undefined,
    limit: number,
  ): Promise<(ListedPerson & { readonly at: number })[]>
}

/** Changes to the lists. Somebody is on one of them at most. */
export interface ListWrites {
  listPerson(shopId: string, person: ListedPerson, at: number): Promise<void>
  /** False when nobody was on a list. */
  unlistPerson(shopId: string, person: Pick<ListedPerson, 'kind' | 'value'>): Promise<boolean>
}

const KINDS = (['advocate', 'customer', 'email'] as const).map((kind) => sql.lit(kind))

const listedAmong = compileOnce((db, value: ValueOf<{ shopId: string; values: readonly string[] }>, list) =>
  db
    .selectFrom('listed_people')
    .select(['kind', 'value', 'list', 'note'])
    .where('shop_id', '=', value('shopId'))
    .where('kind', 'in', KINDS)
    .where('value', 'in', list('values')),
)

export function listReads(db: Kysely<Tables>): ListReads {
  return {
    async listed(shopId, people) {
      if (people.length === 0) return []
      const values = [...new Set(people.map(({ value }) => value))]
      const { rows } = await listedAmong(db, { shopId, values })
      return rows
        .filter((row) => people.some(({ kind, value }) => kind === row.kind && value === row.value))
        .map((row) => ({ ...row, note: row.note ?? undefined }))
    },
    async listedPeople(shopId, list, after, limit) {
      const rows = await db
        .selectFrom('listed_people')
        .select(['kind', 'value', 'list', 'note', 'created_at as at'])
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

export function listWrites(db: Kysely<Tables>): ListWrites {
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
