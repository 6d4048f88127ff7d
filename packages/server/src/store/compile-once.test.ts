import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ConnectedDatabase, connectedDatabase } from '../fixtures/connected-database.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { insertRow, insertRows } from './insert-row.ts'

let database: ConnectedDatabase
beforeAll(async () => {
  database = await connectedDatabase()
})
afterAll(() => database.close())

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
      (await named(database.db, { names, least })).rows.map(({ name }) => name)

    await insertRows(database.db, 'migrations', [
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
    expect(await insertRow(database.db, 'migrations', { name: 'test-c', applied_at: 3 }, 'ignore')).toBe(1)
    expect(await insertRow(database.db, 'migrations', { name: 'test-c', applied_at: 4 }, 'ignore')).toBe(0)
    await expect(insertRow(database.db, 'migrations', { name: 'test-c', applied_at: 5 })).rejects.toThrow()
    expect(await insertRows(database.db, 'migrations', [])).toBe(0)
  })
})
