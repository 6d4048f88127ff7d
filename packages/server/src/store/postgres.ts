import {
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely'
import { DatabaseError, Pool, type PoolClient, types } from 'pg'
import { integerFrom } from './integer-from.ts'
import { isStale, translated, unavailable } from './postgres-error.ts'
import type { Tables } from './tables.ts'

/** How long a request waits for a connection, free or new, in milliseconds. */
const CONNECT_TIMEOUT = 10_000

/** A statement that runs longer is ended by the server, in milliseconds: no request hangs. */
const STATEMENT_TIMEOUT = 20_000

/** Statements kept compiled on each connection. There are far fewer different ones; the limit is a safety net. */
const KEPT_STATEMENTS = 500

/** Types that arrive as text because they hold more than a number can: `bigint`, and `numeric` from summing it up. */
const INTEGERS: readonly number[] = [types.builtins.INT8, types.builtins.NUMERIC]

/** How a database is reached. */
export interface PostgresSettings {
  /** `postgres://user:password@host:5432/database` */
  readonly url: string
  /** Most connections of this process. */
  readonly connections: number
}

/** Opens a pool of connections. The only file that knows the driver. */
export function openPostgres({ url, connections }: PostgresSettings): Kysely<Tables> {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'goodword-server',
    keepAlive: true,
    statement_timeout: STATEMENT_TIMEOUT,
    types: {
      getTypeParser: (oid, format) =>
        INTEGERS.includes(oid) ? integerFrom : types.getTypeParser(oid, format),
    },
  })
  // A connection that breaks is found out at its next query; unheard, the event would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: speaking(pool) }) })
}

/** The pool as Kysely wants it: statements compiled once for each connection, errors in the store's words. */
function speaking(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, Connection>()
  const names = new Map<string, string>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      try {
        const client = await pool.connect()
        const connection = known.get(client) ?? new Connection(client, names)
        known.set(client, connection)
        return connection
      } catch (error) {
        throw error instanceof DatabaseError ? translated(error) : unavailable(error)
      }
    },
  }
}

class Connection implements PostgresPoolClient {
  readonly #client: PoolClient
  readonly #names: Map<string, string>
  #stale = false

  constructor(client: PoolClient, names: Map<string, string>) {
    this.#client = client
    this.#names = names
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(
    query: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof query !== 'string') throw new TypeError('the store reads no cursors')
    return this.#ask<R>(query, parameters)
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#stale)
  }

  async #ask<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const name = this.#nameOf(text)
    try {
      const { command, rowCount, rows } = await this.#client.query({
        text,
        values: parameters.map(withoutNul),
        ...(name !== undefined && { name }),
      })
      return { command: command as PostgresQueryResult<R>['command'], rowCount: rowCount ?? 0, rows }
    } catch (error) {
      if (error instanceof DatabaseError) {
        this.#stale ||= isStale(error)
        throw translated(error)
      }
      // A value that cannot be a number is our mistake; everything else broke on the way to the server.
      throw error instanceof RangeError ? error : unavailable(error)
    }
  }

  /** Statements with parameters come again; the others are transactions and migrations. */
  #nameOf(text: string): string | undefined {
    if (!text.includes('$1')) return undefined
    const known = this.#names.get(text)
    if (known !== undefined || this.#names.size >= KEPT_STATEMENTS) return known
    const name = `goodword-${this.#names.size}`
    this.#names.set(text, name)
    return name
  }
}

/** PostgreSQL keeps no character NUL in text; it is kept as what every decoder writes for the unreadable. */
function withoutNul(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
}
