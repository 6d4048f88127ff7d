import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** Belong to the whole installation, not to one shop. */
const GLOBAL = ['migrations', 'shops', 'api_keys', 'share_hosts']

let folder: string
let db: Kysely<Tables>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-'))
  db = openSqlite(join(folder, 'goodword.sqlite'), 'write')
  await migrate(db, 0)
})
afterAll(async () => {
  await db.destroy()
  await rm(folder, { recursive: true })
})

/** Each key of each table with its columns in order, as the database itself reports them. */
async function keys(): Promise<{ table: string; key: string; columns: string[] }[]> {
  const { rows } = await sql<{ table: string; key: string; column: string }>`
    select t.name as "table", 'primary' as "key", c.name as "column", c.pk as position
      from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table' and c.pk > 0
    union all
    select t.name, i.name, c.name, c.seqno
      from sqlite_master t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
      where t.type = 'table' and i."unique" = 1
    union all
    select t.name, 'foreign ' || f.id, f."from", f.seq
      from sqlite_master t, pragma_foreign_key_list(t.name) f where t.type = 'table'
    order by 1, 2, 4`.execute(db)
  const found = new Map<string, { table: string; key: string; columns: string[] }>()
  for (const { table, key, column } of rows) {
    const id = `${table} ${key}`
    found.set(id, { table, key, columns: [...(found.get(id)?.columns ?? []), column] })
  }
  return [...found.values()]
}

describe('the tables', () => {
  it('start every key of a shop with the shop, so that they can be split by shop', async () => {
    const all = await keys()
    expect(new Set(all.map(({ table }) => table)).size).toBeGreaterThan(12)
    const wrong = all.filter(({ table, columns }) => !GLOBAL.includes(table) && columns[0] !== 'shop_id')
    expect(wrong).toEqual([])
  })

  it('have a primary key each', async () => {
    const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(
      db,
    )
    const primary = (await keys()).filter(({ key }) => key === 'primary').map(({ table }) => table)
    expect(primary.toSorted()).toEqual(
      rows
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('sqlite_'))
        .toSorted(),
    )
  })

  it('use types that every database has', async () => {
    const { rows } = await sql<{ type: string }>`
      select distinct lower(c.type) as type from sqlite_master t, pragma_table_info(t.name) c
        where t.type = 'table' and t.name not like 'sqlite_%'`.execute(db)
    expect(rows.map(({ type }) => type).toSorted()).toEqual(['bigint', 'integer', 'text'])
  })

  it('are left alone by a second migration', async () => {
    const migrations = () => db.selectFrom('migrations').selectAll().execute()
    const before = await migrations()
    await migrate(db, 99)
    expect(await migrations()).toEqual(before)
  })
})
