import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type EngineShop, engineShop } from '../../fixtures/engine-shop.ts'
import { networks } from './017-networks.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop()
})
afterEach(() => test.close())

it('networks that are known of advocates are kept', async () => {
  const { code } = await test.join()
  const id = (await test.store.advocatesByCode(test.shopId, [code])).get(code)?.id
  await test.join('nowhere@example.test')
  const db = test.database.connect()
  // As it was before.
  await db.schema.dropTable('advocate_networks').execute()
  await db.schema.alterTable('advocates').addColumn('network', 'text').execute()
  await db.schema.alterTable('advocates').addColumn('network_at', 'bigint').execute()
  const index = db.schema.createIndex('advocates_with_network').on('advocates')
  await index.columns(['shop_id', 'network_at']).where(sql.ref('network'), 'is not', null).execute()
  await sql`update advocates set network = 'hash', network_at = 7 where id = ${id}`.execute(db)
  await networks(db)
  await db.destroy()
  expect(await test.rows('advocate_networks')).toEqual([
    { shop_id: test.shopId, advocate_id: id, network: 'hash', at: 7 },
  ])
  expect(Object.keys((await test.rows('advocates'))[0] ?? {})).not.toContain('network')
})
