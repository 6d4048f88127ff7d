import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ConnectedDatabase, connectedDatabase } from '../fixtures/connected-database.ts'
import { ENGINE } from '../fixtures/test-database.ts'
import { reportedAmounts } from './evidence-queries.ts'
import { purchaseBefore } from './fact-queries.ts'
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

describe.runIf(ENGINE === 'sqlite')('of all orders of a shop', () => {
  const planOf = async (query: Pick<ReturnType<typeof purchaseBefore>, 'explain'>) =>
    (await query.explain<{ detail: string }>(undefined, sql`query plan`)).map(({ detail }) => detail)

  it.each([
    ['customer_id', 'orders_by_customer'],
    ['email_key', 'orders_by_email'],
  ] as const)('those with one %s are found without walking through the others', async (column, index) => {
    const plan = await planOf(purchaseBefore(database.db, column, () => sql<never>`'any'`))
    expect(plan).toEqual([`SEARCH orders USING INDEX ${index} (shop_id=? AND ${column}=?)`])
  })

  it('the latest are looked through for amounts, and no report of another one', async () => {
    const plan = (await planOf(reportedAmounts(database.db, 'shop', 100))).join('\n')
    expect(plan).toContain('SEARCH orders USING INDEX orders_stated (shop_id=?)')
    expect(plan).toMatch(/SEARCH reports USING INDEX reports_by_order \(shop_id=\? AND order_id=\?\)/)
  })
})
