import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { findPostgres } from '../postgres/find-postgres.ts'
import { runQuietly } from '../run-quietly.ts'

/** One row of an answer. */
export type Row = Readonly<Record<string, string | number | null>>

/** Looks into a database beside the server. */
export type AskRows = (query: string) => Promise<readonly Row[]>

/** Of a SQLite file. */
export function rowsOfFile(file: string): AskRows {
  return async (query) => {
    const db = new Driver(file, { readonly: true })
    try {
      return db.prepare<[], Row>(query).all()
    } finally {
      db.close()
    }
  }
}

/** Of a PostgreSQL database, by its own command. */
export function rowsOfPostgres(url: string): AskRows {
  return async (query) => {
    const text = `select coalesce(json_agg(t), '[]') from (${query}) t`
    const { code, output } = await runQuietly(
      join(findPostgres() ?? '', 'psql'),
      ['-XAt', '-c', text, url],
      60_000,
    )
    if (code !== 0) throw new Error(`psql: ${output}`)
    return JSON.parse(output)
  }
}
