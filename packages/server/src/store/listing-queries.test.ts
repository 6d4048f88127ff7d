import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ConnectedDatabase, connectedDatabase } from '../fixtures/connected-database.ts'
import { ENGINE } from '../fixtures/test-database.ts'
import { orderListing } from './listing-queries.ts'

let database: ConnectedDatabase
beforeAll(async () => {
  database = await connectedDatabase()
})
afterAll(() => database.close())

// PostgreSQL looks at how many rows there are, and walks through an empty table whatever the indexes.
describe.runIf(ENGINE === 'sqlite')('what waits for the shop’s word', () => {
  it.each([undefined, 'after-this'])(
    'is found without walking through all orders (after %s)',
    async (after) => {
      const query = orderListing(database.db, 'shop', { after, limit: 21 }, { isUnconfirmed: true })
      // https://www.sqlite.org/eqp.html
      const plan = await query.explain<{ detail: string }>(undefined, sql`query plan`)
      const [outer] = plan.map(({ detail }) => detail)
      expect(outer).toMatch(/^SEARCH orders USING INDEX orders_unconfirmed \(shop_id=\?/)
      // The newest first without sorting them all.
      expect(plan.filter(({ detail }) => detail.includes('TEMP B-TREE'))).toEqual([])
    },
  )
})
