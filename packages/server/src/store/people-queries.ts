import { foldCode } from '@goodword/protocol'
import type { Kysely } from 'kysely'
import type { Advocate, CodeHolder } from './advocate.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import type { Tables } from './tables.ts'

/** Questions about advocates. */
export interface PeopleReads {
  advocate(shopId: string, id: string): Promise<Advocate | undefined>
  /** All that is kept of an advocate, for the owner. */
  advocateRow(shopId: string, id: string): Promise<Tables['advocates'] | undefined>
  /** Codes of an advocate, in the order in which they were given; a merged account has several. */
  codesOf(shopId: string, advocateId: string): Promise<string[]>
  /** Who has these codes, compared by `foldCode`: by each code as it is asked for. */
  advocatesByCode(shopId: string, codes: readonly string[]): Promise<Map<string, CodeHolder>>
}

/** Changes to advocates. */
export interface PeopleWrites {
  addAdvocate(shopId: string, advocate: Advocate, at: number): Promise<void>
  /** What is absent stays. */
  changeAdvocate(
    shopId: string,
    id: string,
    change: { readonly active?: boolean | undefined; readonly name?: string | undefined },
    at: number,
  ): Promise<void>
  /** False when the code is taken, in whatever spelling. */
  addCode(shopId: string, code: string, advocateId: string, at: number): Promise<boolean>
}

const COLUMNS = ['id', 'email', 'name', 'customer_id', 'proven', 'active', 'closed_at'] as const
type Row = Pick<Tables['advocates'], (typeof COLUMNS)[number]>

const advocatesOfCodes = compileOnce(
  (db, value: ValueOf<{ shopId: string; keys: readonly string[] }>, list) =>
    db
      .selectFrom('codes')
      .innerJoin('advocates', (join) =>
        join.onRef('advocates.shop_id', '=', 'codes.shop_id').onRef('advocates.id', '=', 'codes.advocate_id'),
      )
      .select(['codes.code', 'codes.code_key', ...COLUMNS.map((column) => `advocates.${column}` as const)])
      .where('codes.shop_id', '=', value('shopId'))
      .where('codes.code_key', 'in', list('keys')),
)

export function peopleReads(db: Kysely<Tables>): PeopleReads {
  return {
    async advocate(shopId, id) {
      const row = await db
        .selectFrom('advocates')
        .select(COLUMNS)
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && advocateFrom(row)
    },
    advocateRow: (shopId, id) =>
      db
        .selectFrom('advocates')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst(),
    async codesOf(shopId, advocateId) {
      const rows = await db
        .selectFrom('codes')
        .select('code')
        .where('shop_id', '=', shopId)
        .where('advocate_id', '=', advocateId)
        .orderBy('created_at')
        .orderBy('code')
        .execute()
      return rows.map(({ code }) => code)
    },
    async advocatesByCode(shopId, codes) {
      if (codes.length === 0) return new Map()
      const keys = new Map(codes.map((code) => [code, foldCode(code)]))
      const { rows } = await advocatesOfCodes(db, { shopId, keys: [...new Set(keys.values())] })
      const holders = new Map(rows.map((row) => [row.code_key, { ...advocateFrom(row), code: row.code }]))
      return new Map(
        [...keys].flatMap(([code, key]) => {
          const holder = holders.get(key)
          return holder ? [[code, holder]] : []
        }),
      )
    },
  }
}

export function peopleWrites(db: Kysely<Tables>): PeopleWrites {
  return {
    async addAdvocate(shopId, advocate, at) {
      await db
        .insertInto('advocates')
        .values({
          shop_id: shopId,
          id: advocate.id,
          email: advocate.email ?? null,
          name: advocate.name ?? null,
          customer_id: advocate.customerId ?? null,
          proven: Number(advocate.proven),
          active: Number(advocate.active),
          closed_at: null,
          created_at: at,
          email_key: advocate.emailKey ?? null,
          address_proven: 0,
          merged_into: null,
        })
        .execute()
    },
    async changeAdvocate(shopId, id, { active, name }, at) {
      const change = db.updateTable('advocates').where('shop_id', '=', shopId).where('id', '=', id)
      if (name !== undefined) await change.set({ name }).execute()
      if (active === undefined) return
      // Closing what is closed already must not take back what was refused since.
      const closed = active ? {} : { closed_at: at }
      const opened = active ? { closed_at: null } : {}
      await change
        .set({ active: Number(active), ...closed, ...opened })
        .where('active', '=', Number(!active))
        .execute()
    },
    async addCode(shopId, code, advocateId, at) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('codes')
        .values({
          ...{ shop_id: shopId, code, code_key: foldCode(code) },
          ...{ advocate_id: advocateId, created_at: at },
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}

function advocateFrom(row: Row): Advocate {
  return {
    id: row.id,
    email: row.email ?? undefined,
    name: row.name ?? undefined,
    customerId: row.customer_id ?? undefined,
    proven: row.proven === 1,
    active: row.active === 1,
    closedAt: row.closed_at ?? undefined,
  }
}
