import type { CompiledQuery, Kysely, QueryResult } from 'kysely'
import type { Tables } from './tables.ts'

/** Answers a compiled query at once, on a driver that does not have to wait. */
export type AtOnce = <O>(query: CompiledQuery<O>) => QueryResult<O>

/** Connections that need no waiting: SQLite's, where the database is a part of this process. */
const connections = new WeakMap<Kysely<Tables>, AtOnce>()

/** From now on compiled queries on this connection are answered at once. */
export function answersAtOnce(db: Kysely<Tables>, run: AtOnce): void {
  connections.set(db, run)
}

/**
 * Runs a compiled query. Kysely leads each one through a lock, a connection provider and a dozen promises, which take several
 * times as long as SQLite's answer; a connection that answers at once needs none of them.
 */
export async function runCompiled<O>(db: Kysely<Tables>, query: CompiledQuery<O>): Promise<QueryResult<O>> {
  const atOnce = connections.get(db)
  return atOnce ? atOnce(query) : db.executeQuery(query)
}
