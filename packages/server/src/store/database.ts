import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** An opened and migrated database, whatever its engine: what differs between the engines stays behind this. */
export interface Database {
  /** For questions outside of transactions. */
  readonly reader: Kysely<Tables>
  /**
   * Runs `work` in one transaction as though nobody else were writing, and resolves after the commit is on disk.
   * `work` may be run again.
   */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  /** Waits for running writes, then closes. */
  close(): Promise<void>
}
