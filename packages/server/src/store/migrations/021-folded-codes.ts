import { type Kysely, type RawBuilder, sql } from 'kysely'
import { DatabaseRefusedError } from '../database-refused-error.ts'
import type { Tables } from '../tables.ts'

/** Most codes that are named. */
const MOST_NAMED = 5

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * Codes and coupons are compared by a key, unique in their shop. Of two that differ in nothing but their case nobody can say which one an order
 * means: a database that has such is refused, by name, rather than one of them losing its orders without a word.
 */
export async function foldedCodes(db: Kysely<Tables>): Promise<void> {
  for (const table of ['codes', 'coupons'] as const) {
    await db.schema.alterTable(table).addColumn('code_key', 'text').execute()
    await sql`update ${sql.table(table)} set code_key = ${small()}`.execute(db)
    await refuseTwins(db, table)
    await db.schema
      .createIndex(`${table}_by_key`)
      .unique()
      .on(table)
      .columns(['shop_id', 'code_key'])
      .execute()
  }
}

/**
 * What `foldCode` makes of codes that were taken so far: they are of `A-Z a-z 0-9 - _`. Letter by letter, because `lower` goes by the language
 * of the database, and a Turkish one makes no `i` of an `I`.
 */
function small(): RawBuilder<string> {
  return [...CAPITALS].reduce(
    (made, letter) => sql<string>`replace(${made}, ${sql.lit(letter)}, ${sql.lit(letter.toLowerCase())})`,
    sql<string>`code`,
  )
}

async function refuseTwins(db: Kysely<Tables>, table: 'codes' | 'coupons'): Promise<void> {
  const twins = await db
    .selectFrom(table)
    .select(['shop_id', 'code_key'])
    .groupBy(['shop_id', 'code_key'])
    .having((eb) => eb(eb.fn.countAll(), '>', 1))
    .orderBy('shop_id')
    .orderBy('code_key')
    .limit(MOST_NAMED + 1)
    .execute()
  if (twins.length === 0) return
  const named: string[] = []
  for (const { shop_id, code_key } of twins.slice(0, MOST_NAMED)) {
    const rows = await db
      .selectFrom(table)
      .select('code')
      .where('shop_id', '=', shop_id)
      .where('code_key', '=', code_key)
      .orderBy('code')
      .execute()
    named.push(`${rows.map(({ code }) => code).join(' and ')} (shop ${shop_id})`)
  }
  const more = twins.length > MOST_NAMED ? ' and others' : ''
  throw new DatabaseRefusedError(
    `these ${table} differ in nothing but their case, and are one from this version on: ${named.join(', ')}${more}. ` +
      `Nothing was changed. Delete or rename all but one of each in the table ${table} (columns shop_id, code), then start again`,
  )
}
