import Driver from 'better-sqlite3'
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import { StoreUnavailableError } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * How long a write waits for another process's write, in milliseconds. The driver waits synchronously, and every request of
 * this process waits with it: better to answer "not now" soon.
 */
const BUSY_TIMEOUT = 1000

/** More pages than a database has. */
const ALL_PAGES = 2 ** 31 - 1

/** Statements kept compiled for each connection. There are far fewer different ones; the limit is a safety net. */
const KEPT_STATEMENTS = 500

/** SQLite's words for "not now": the request may be sent again. @see https://www.sqlite.org/rescode.html */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM)/

/**
 * Opens one connection to the database file. The only file that knows the driver.
 *
 * WAL lets reads go on beside the writer; `synchronous=FULL` makes a commit survive a power cut, which the
 * acknowledgement of a conversion promises. @see https://www.sqlite.org/pragma.html#pragma_synchronous
 */
export function openSqlite(file: string, mode: 'write' | 'read'): Kysely<Tables> {
  // Opened at the first query, since Kysely closes only what it has opened.
  const database = async () => withKeptStatements(connect(file, mode))
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
}

/**
 * Copies the database into a new file while others go on writing: the copy is as the database was at one moment.
 *
 * @see https://www.sqlite.org/backup.html
 */
export async function copySqlite(file: string, target: string): Promise<void> {
  const driver = new Driver(file, { timeout: BUSY_TIMEOUT, fileMustExist: true })
  try {
    // All pages in one step: between two steps another process's write would make it begin anew.
    await driver.backup(target, { progress: () => ALL_PAGES })
  } finally {
    driver.close()
  }
}

/** What is wrong with a database file, or nothing. */
export function sqliteDamage(file: string): string | undefined {
  const driver = new Driver(file, { fileMustExist: true, readonly: true })
  try {
    const found = driver.pragma('integrity_check', { simple: true })
    return found === 'ok' ? undefined : String(found)
  } finally {
    driver.close()
  }
}

function connect(file: string, mode: 'write' | 'read'): Driver.Database {
  const driver = new Driver(file, { timeout: BUSY_TIMEOUT })
  driver.pragma('journal_mode = WAL')
  driver.pragma('synchronous = FULL')
  driver.pragma('foreign_keys = ON')
  if (mode === 'read') driver.pragma('query_only = ON')
  return driver
}

/** What Kysely needs of a driver, with statements compiled once. */
function withKeptStatements(driver: Driver.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    prepare(query) {
      const known = statements.get(query)
      if (known) return known
      const made = translating(() => driver.prepare(query))
      const statement: SqliteStatement = {
        reader: made.reader,
        all: (parameters) => translating(() => made.all(...parameters)),
        run: (parameters) => translating(() => made.run(...parameters)),
        iterate: (parameters) => made.iterate(...parameters),
      }
      if (statements.size < KEPT_STATEMENTS) statements.set(query, statement)
      return statement
    },
    close: () => {
      driver.close()
    },
  }
}

/** The driver's words for "not now" become the store's own. */
function translating<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Driver.SqliteError && UNAVAILABLE.test(error.code)) {
      throw new StoreUnavailableError('the database cannot answer', { cause: error })
    }
    throw error
  }
}
