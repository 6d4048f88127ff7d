import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'
import { DatabaseRefusedError } from './database-refused-error.ts'
import { Lanes } from './lanes.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { BAD_POSTGRES_URL, isPostgresUrl } from './postgres-url.ts'
import { repeatTransaction } from './repeat-transaction.ts'
import type { Tables } from './tables.ts'

/** Connections of one process. PostgreSQL allows 100 in all unless told otherwise. */
const CONNECTIONS = 10

/** Some connections are left to questions, which writes must not wait for. */
const WRITERS = CONNECTIONS - 2

/** Any number, the same in every process: who holds it migrates. */
const MIGRATION_LOCK = 4_400_001

/**
 * A database server, for any number of processes. Each write is a transaction of its own that the server lets through only if
 * it could have run alone (`serializable`); one that met another is repeated.
 *
 * @see https://www.postgresql.org/docs/current/transaction-iso.html#XACT-SERIALIZABLE
 * @throws TypeError when `url` is no address of a database; its message repeats nothing of it
 * @throws DatabaseRefusedError when the database does not keep text as UTF-8
 */
export async function openPostgresDatabase(url: string, now: number): Promise<Database> {
  if (!isPostgresUrl(url)) throw new TypeError(`the address of the database ${BAD_POSTGRES_URL}`)
  const writers = new Lanes(WRITERS)
  const db = openPostgres({ url, connections: CONNECTIONS })
  try {
    await refuseOtherEncodings(db)
    await repeatTransaction(writers, () => migrateTogether(db, now))
  } catch (error) {
    await db.destroy()
    throw error
  }
  const running = new Set<Promise<unknown>>()

  return {
    reader: db,
    write(work) {
      const attempt = () => db.transaction().setIsolationLevel('serializable').execute(work)
      const write = repeatTransaction(writers, attempt)
      const forget = () => running.delete(write)
      running.add(write)
      write.then(forget, forget)
      return write
    },
    async close() {
      await Promise.allSettled(running)
      await db.destroy()
    },
  }
}

/** In any other encoding orders would be lost later, at the first `€` or name that it has no place for. */
async function refuseOtherEncodings(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db)
  const encoding = rows[0]?.server_encoding
  if (encoding === 'UTF8') return
  throw new DatabaseRefusedError(
    `the database keeps text as ${encoding}, and Goodword needs UTF8: make another one with create database … encoding 'UTF8' template template0`,
  )
}

/** Several processes may start together: one migrates, however long that takes, the others wait and find nothing left to do. */
function migrateTogether(db: Kysely<Tables>, now: number): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local statement_timeout = 0`.execute(transaction)
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(transaction)
    await migrate(transaction, now)
  })
}
