import { type CompiledQuery, type Kysely, type QueryResult, sql } from 'kysely'
import { runCompiled } from './run-compiled.ts'
import type { Tables } from './tables.ts'

/** A compiled statement, and what it was compiled for. */
interface KeptStatement {
  readonly query: CompiledQuery<unknown>
  readonly engine: unknown
  readonly columns: readonly string[]
  readonly rows: number
  readonly onConflict: 'ignore' | undefined
}

/** By table. Of each there are a few at most. */
const compiled = new Map<string, KeptStatement[]>()

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
  const query = statementFor(db, table, first, rows.length, onConflict)
  const parameters = rows.length === 1 ? Object.values(first) : rows.flatMap((row) => Object.values(row))
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

function statementFor(
  db: Kysely<Tables>,
  table: string,
  first: object,
  rows: number,
  onConflict: 'ignore' | undefined,
): CompiledQuery<unknown> {
  const engine = db.getExecutor().adapter.constructor
  const kept = compiled.get(table) ?? []
  const known = kept.find(
    (one) =>
      one.rows === rows &&
      one.onConflict === onConflict &&
      one.engine === engine &&
      hasColumns(first, one.columns),
  )
  if (known) return known.query
  const columns = Object.keys(first)
  const query = statement(db, table, columns, rows, onConflict)
  compiled.set(table, [...kept, { query, engine, columns, rows, onConflict }])
  return query
}

/** The same columns in the same order. Without making a list of them: this runs a dozen times for each message. */
function hasColumns(row: object, columns: readonly string[]): boolean {
  let index = 0
  for (const column in row) {
    if (column !== columns[index]) return false
    index += 1
  }
  return index === columns.length
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
