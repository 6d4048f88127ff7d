import { type CompiledQuery, type Kysely, type QueryResult, sql } from 'kysely'
import { runCompiled } from './run-compiled.ts'
import type { Tables } from './tables.ts'

/** Statements by engine, table, columns and number of rows. */
const compiled = new Map<string, CompiledQuery<unknown>>()

/**
 * Adds rows of one shape by a statement that is compiled once: building an insert takes Kysely longer than SQLite needs to carry it
 * out.
 *
 * @param rows at least one, all with the same columns in the same order
 * @param onConflict what to do when a key is taken. @default the insert fails
 * @returns how many rows were added
 */
export async function insertRows<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Readonly<Tables[T]>[],
  onConflict?: 'ignore',
): Promise<number> {
  const [first] = rows
  if (!first) return 0
  const columns = Object.keys(first)
  const key = [db.getExecutor().adapter.constructor.name, table, onConflict, rows.length, ...columns].join()
  const query = compiled.get(key) ?? statement(db, table, columns, rows.length, onConflict)
  compiled.set(key, query)
  const parameters = rows.flatMap((row) => Object.values(row))
  const result: QueryResult<unknown> = await runCompiled(db, { ...query, parameters })
  return Number(result.numAffectedRows ?? 0n)
}

/** Adds one row. */
export function insertRow<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  row: Readonly<Tables[T]>,
  onConflict?: 'ignore',
): Promise<number> {
  return insertRows(db, table, [row], onConflict)
}

function statement(
  db: Kysely<Tables>,
  table: string,
  columns: readonly string[],
  rows: number,
  onConflict: 'ignore' | undefined,
): CompiledQuery<unknown> {
  const one = sql`(${sql.join(columns.map((column) => sql`${column}`))})`
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const values = sql.join(Array.from({ length: rows }, () => one))
  const end = onConflict === 'ignore' ? sql` on conflict do nothing` : sql``
  return sql`insert into ${sql.table(table)} (${names}) values ${values}${end}`.compile(db)
}
