import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENGINE, type TestDatabase, testDatabase } from '../fixtures/test-database.ts'
import { orderListing } from './listing-queries.ts'
import type { Tables } from './tables.ts'

let folder: string
let database: TestDatabase
let db: Kysely<Tables>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-'))
  database = await testDatabase(folder)
  db = database.connect()
})
afterAll(async () => {
  await db.destroy()
  await database.remove()
  await rm(folder, { recursive: true })
})

// PostgreSQL looks at how many rows there are, and walks through an empty table whatever the indexes.
describe.runIf(ENGINE === 'sqlite')('what waits for the shop’s word', () => {
  it.each([undefined, 'after-this'])(
    'is found without walking through all orders (after %s)',
    async (after) => {
      const query = orderListing(db, 'shop', { after, limit: 21 }, { isUnconfirmed: true })
      // https://www.sqlite.org/eqp.html
      const plan = await query.explain<{ detail: string }>(undefined, sql`query plan`)
      const [outer] = plan.map(({ detail }) => detail)
      expect(outer).toMatch(/^SEARCH orders USING INDEX orders_unconfirmed \(shop_id=\?/)
      // The newest first without sorting them all.
      expect(plan.filter(({ detail }) => detail.includes('TEMP B-TREE'))).toEqual([])
    },
  )
})
