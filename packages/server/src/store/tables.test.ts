import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ConnectedDatabase, connectedDatabase } from '../fixtures/connected-database.ts'
import { migrate } from './migrate.ts'

/** Belong to the whole installation, not to one shop. */
const GLOBAL = ['migrations', 'shops', 'api_keys', 'share_hosts', 'leases', 'owner_links', 'owner_sessions']

/** PostgreSQL's own names. */
const STANDARD_NAMES = new Map([
  ['int8', 'bigint'],
  ['int4', 'integer'],
])

interface KeyColumn {
  table: string
  key: string
  column: string
}

const SQLITE_KEYS = sql<KeyColumn>`
  select t.name as "table", 'primary' as "key", c.name as "column", c.pk as position
    from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table' and c.pk > 0
  union all
  select t.name, i.name, c.name, c.seqno
    from sqlite_master t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
    where t.type = 'table' and i."unique" = 1
  union all
  select t.name, 'foreign ' || f.id, f."from", f.seq
    from sqlite_master t, pragma_foreign_key_list(t.name) f where t.type = 'table'
  order by 1, 2, 4`

const POSTGRES_KEYS = sql<KeyColumn>`
  select t.relname as "table", k.name as "key", c.attname as "column"
    from (
      select indrelid as relation, case when indisprimary then 'primary' else 'unique ' || indexrelid end as name,
        indkey::int2[] as columns from pg_index where indisunique
      union all
      select conrelid, 'foreign ' || conname, conkey from pg_constraint where contype = 'f'
    ) k
    join pg_class t on t.oid = k.relation and t.relnamespace = 'public'::regnamespace
    cross join unnest(k.columns) with ordinality as p(number, position)
    join pg_attribute c on c.attrelid = t.oid and c.attnum = p.number
  order by 1, 2, p.position`

let database: ConnectedDatabase
beforeAll(async () => {
  database = await connectedDatabase()
})
afterAll(() => database.close())

/** Each key of each table with its columns in order, as the database itself reports them. */
async function keys(): Promise<{ table: string; key: string; columns: string[] }[]> {
  const { rows } = await (database.engine === 'sqlite' ? SQLITE_KEYS : POSTGRES_KEYS).execute(database.db)
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
    const tables = (await database.db.introspection.getTables()).map(({ name }) => name)
    const primary = (await keys()).filter(({ key }) => key === 'primary').map(({ table }) => table)
    expect(primary.toSorted()).toEqual(tables.toSorted())
  })

  it('use types that every database has', async () => {
    const columns = (await database.db.introspection.getTables()).flatMap((table) => table.columns)
    const types = new Set(
      columns.map(({ dataType }) => STANDARD_NAMES.get(dataType) ?? dataType.toLowerCase()),
    )
    expect([...types].toSorted()).toEqual(['bigint', 'integer', 'text'])
  })

  it('are left alone by a second migration', async () => {
    const migrations = () => database.db.selectFrom('migrations').selectAll().execute()
    const before = await migrations()
    await migrate(database.db, 99)
    expect(await migrations()).toEqual(before)
  })
})
