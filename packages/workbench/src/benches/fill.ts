import Driver from 'better-sqlite3'
import { rowWriter } from './row-writer.ts'
import type { RowChange } from './sample-rows.ts'

const DAY = 24 * 60 * 60 * 1000

/** How many copies of which sample a database is filled with. */
export interface Filling {
  readonly rows: readonly RowChange[]
  readonly count: number
}

/** Fills a database with copies of sample rows, spread over the last 90 days. Nobody may be using it. */
export function fill(file: string, fillings: readonly Filling[]): void {
  const db = new Driver(file)
  try {
    db.pragma('synchronous = OFF')
    for (const { rows, count } of fillings) {
      const write = rowWriter(db, rows, 'insert')
      const many = db.transaction((first: number) => {
        for (let index = first; index < Math.min(first + 10_000, count); index++) {
          write(Math.floor(((count - index) / count) * 90 * DAY))
        }
      })
      for (let first = 0; first < count; first += 10_000) many(first)
    }
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}
