import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../fixtures/test-database.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { insertRow, insertRows } from './insert-row.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'

let folder: string
let database: TestDatabase
let db: Kysely<Tables>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-'))
  database = await testDatabase(folder)
  db = database.connect()
  await migrate(db, 0)
})
afterAll(async () => {
  await db.destroy()
  await database.remove()
  await rm(folder, { recursive: true })
})

describe('a query that is compiled once', () => {
  it('is built once for each length of its lists, and filled with the values of each run', async () => {
    let built = 0
    const named = compileOnce((db, value: ValueOf<{ names: readonly string[]; least: number }>, list) => {
      built += 1
      return db
        .selectFrom('migrations')
        .select('name')
        .where('name', 'in', list('names'))
        .where('applied_at', '>=', value('least'))
        .orderBy('name')
    })
    const run = async (names: string[], least = 1) =>
      (await named(db, { names, least })).rows.map(({ name }) => name)

    await insertRows(db, 'migrations', [
      { name: 'test-a', applied_at: 1 },
      { name: 'test-b', applied_at: 2 },
    ])
    expect(await run(['test-a'])).toEqual(['test-a'])
    expect(await run(['test-b'])).toEqual(['test-b'])
    expect(await run(['test-b', 'test-a'])).toEqual(['test-a', 'test-b'])
    expect(await run(['test-a', 'test-b'], 2)).toEqual(['test-b'])
    expect(built).toBe(2)
  })
})

describe('inserted rows', () => {
  it('are counted, and are not there twice', async () => {
    expect(await insertRow(db, 'migrations', { name: 'test-c', applied_at: 3 }, 'ignore')).toBe(1)
    expect(await insertRow(db, 'migrations', { name: 'test-c', applied_at: 4 }, 'ignore')).toBe(0)
    await expect(insertRow(db, 'migrations', { name: 'test-c', applied_at: 5 })).rejects.toThrow()
    expect(await insertRows(db, 'migrations', [])).toBe(0)
  })
})
