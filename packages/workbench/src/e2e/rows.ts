import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'

/** A row of the server's database. */
export type Row = Readonly<Record<string, SQLOutputValue>>

/** Reads the server's SQLite file from outside, as a person with a database browser would. */
export function rows(file: string, query: string, ...values: string[]): Row[] {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return database.prepare(query).all(...values)
  } finally {
    database.close()
  }
}
