import Driver from 'better-sqlite3'
import { type CompiledQuery, Kysely, type QueryResult, SqliteDialect } from 'kysely'
import { answersAtOnce } from './run-compiled.ts'
import { StoreUnavailableError } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * How long a write waits for another process's write, in milliseconds. The driver waits synchronously, and every request of
 * this process waits with it: better to answer "not now" soon.
 */
const BUSY_TIMEOUT = 1000

/**
 * Most memory for pages, in KiB, taken only as far as the database is large. An order touches the indexes of a dozen tables at places
 * that lie apart; the reader begins anew after each commit anyway.
 */
const WRITER_CACHE = 8000
const READER_CACHE = 2000

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
  const driver = new KeptStatements(connect(file, mode))
  const db = new ClosingKysely(driver)
  answersAtOnce(db, (query) => driver.run(query))
  return db
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
  driver.pragma(`cache_size = ${mode === 'write' ? -WRITER_CACHE : -READER_CACHE}`)
  if (mode === 'read') driver.pragma('query_only = ON')
  return driver
}

/** Kysely closes only what it has used itself; here most queries go past it. */
class ClosingKysely extends Kysely<Tables> {
  readonly #driver: KeptStatements

  constructor(driver: KeptStatements) {
    super({ dialect: new SqliteDialect({ database: driver }) })
    this.#driver = driver
  }

  override async destroy(): Promise<void> {
    await super.destroy()
    this.#driver.close()
  }
}

interface KeptStatement {
  readonly reader: boolean
  all(parameters: readonly unknown[]): unknown[]
  run(parameters: readonly unknown[]): Driver.RunResult
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>
}

/** What Kysely needs of a driver, with statements compiled once. */
class KeptStatements {
  readonly #driver: Driver.Database
  readonly #statements = new Map<string, KeptStatement>()

  constructor(driver: Driver.Database) {
    this.#driver = driver
  }

  prepare(query: string): KeptStatement {
    const known = this.#statements.get(query)
    if (known) return known
    const made = translating(() => this.#driver.prepare(query))
    const statement: KeptStatement = {
      reader: made.reader,
      all: (parameters) => translating(() => made.all(...parameters)),
      run: (parameters) => translating(() => made.run(...parameters)),
      iterate: (parameters) => made.iterate(...parameters),
    }
    if (this.#statements.size < KEPT_STATEMENTS) this.#statements.set(query, statement)
    return statement
  }

  /** As Kysely's own driver would. */
  run<O>({ sql, parameters }: CompiledQuery<O>): QueryResult<O> {
    const statement = this.prepare(sql)
    // What a query answers is stated where it is written, as it is with Kysely.
    if (statement.reader) return { rows: statement.all(parameters) as O[] }
    const { changes } = statement.run(parameters)
    return { numAffectedRows: BigInt(changes), rows: [] }
  }

  close(): void {
    this.#driver.close()
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
