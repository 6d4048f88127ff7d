import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'
import { GroupCommit } from './group-commit.ts'
import { migrate } from './migrate.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

/**
 * A database in a file, for one process: one connection writes and commits what is waiting together, another one reads.
 *
 * @param file path of the file; it and its folder are made when missing
 */
export async function openSqliteDatabase(file: string, now: number): Promise<Database> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  // Customers' addresses are in it: readable by its owner only. SQLite gives its side files the same rights.
  await appendFile(file, '', { mode: 0o600 })
  const writer = openSqlite(file, 'write')
  await migrateTogether(writer, now)
  const reader = openSqlite(file, 'read')
  const group = new GroupCommit(writer)
  return {
    reader,
    write: (work) => group.write(() => work(writer)),
    async close() {
      await group.idle()
      await reader.destroy()
      await writer.destroy()
    },
  }
}

async function migrateTogether(writer: Kysely<Tables>, now: number): Promise<void> {
  await sql`begin immediate`.execute(writer)
  try {
    await migrate(writer, now)
    await sql`commit`.execute(writer)
  } catch (error) {
    await sql`rollback`.execute(writer)
    throw error
  }
}
