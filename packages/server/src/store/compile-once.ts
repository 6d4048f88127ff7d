import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, SqliteAdapter, sql } from 'kysely'
import { runCompiled } from './run-compiled.ts'
import type { Tables } from './tables.ts'

/** Values of a query: each is put in at every run. Lists have to be as long as when the query was compiled. */
export type QueryValues = Readonly<Record<string, string | number | null | readonly string[]>>

/** Stands for a value while a query is built. */
export type ValueOf<V extends QueryValues> = <K extends keyof V & string>(name: K) => RawBuilder<V[K]>

/** Stands for the members of a list while a query is built, for `in`. */
export type ListOf<V extends QueryValues> = (name: keyof V & string) => RawBuilder<string>[]

/** What is bound where: a value's name, and the position in its list. */
class Slot {
  readonly name: string
  readonly index: number | undefined

  constructor(name: string, index?: number) {
    this.name = name
    this.index = index
  }
}

/**
 * A query that is built and compiled once for each database engine, and then only filled with values. Building one takes Kysely
 * several times as long as SQLite needs to answer it, so this is for those that every message asks.
 *
 * @param build the query, with `value('name')` wherever a value stands, `list('name')` for the members of a list
 * @example const shopById = compileOnce((db, value: ValueOf<{ id: string }>) =>
 *   db.selectFrom('shops').selectAll().where('id', '=', value('id')))
 * const { rows } = await shopById(db, { id })
 */
export function compileOnce<V extends QueryValues, O>(
  build: (db: Kysely<Tables>, value: ValueOf<V>, list: ListOf<V>) => Compilable<O>,
) {
  const compiled = new Map<string, CompiledQuery<O>>()

  return (db: Kysely<Tables>, values: V) => {
    const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
    const key = keyOf(isSqlite, values)
    const known = compiled.get(key)
    const compile = () => {
      const query = build(
        db,
        (name) => slot(new Slot(name)),
        (name) => members(name, values),
      ).compile()
      return isSqlite ? unseen(query) : query
    }
    const query = known ?? compile()
    if (!known) compiled.set(key, query)
    const parameters = query.parameters.map((one) => (one instanceof Slot ? filled(one, values) : one))
    return runCompiled<O>(db, { ...query, parameters })
  }
}

function slot<T>(one: Slot): RawBuilder<T> {
  return sql<T>`${one}`
}

/**
 * The plus hides a value from SQLite's planner. A planner that sees it plans anew whenever another value is bound, which takes
 * ten times as long as the query itself.
 *
 * @see https://www.sqlite.org/c3ref/prepare.html
 */
function unseen<O>(query: CompiledQuery<O>): CompiledQuery<O> {
  return { ...query, sql: query.sql.replaceAll('?', '+?') }
}

function members<V extends QueryValues>(name: keyof V & string, values: V): RawBuilder<string>[] {
  const length = lengthOf(values[name])
  return Array.from({ length: length ?? 0 }, (_, index) => slot<string>(new Slot(name, index)))
}

/** Which engine, and how long the lists are. */
function keyOf(isSqlite: boolean, values: QueryValues): string {
  let key = isSqlite ? 'sqlite' : 'other'
  for (const name in values) {
    const length = lengthOf(values[name])
    if (length !== undefined) key += `,${length}`
  }
  return key
}

function lengthOf(value: QueryValues[string] | undefined): number | undefined {
  return typeof value === 'object' && value !== null ? value.length : undefined
}

function filled({ name, index }: Slot, values: QueryValues): unknown {
  const value = values[name]
  if (index === undefined) return value
  return typeof value === 'object' && value !== null ? value[index] : undefined
}
