import { afterEach, beforeEach, expect, it } from 'vitest'
import { type EngineShop, engineShop } from '../../fixtures/engine-shop.ts'
import { order, touch } from '../../fixtures/messages.ts'
import { closed } from './015-closed.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop()
})
afterEach(() => test.close())

it('accounts that were closed before keep the orders that are credited to them, and no later ones', async () => {
  const [sold, unsold, open] = [
    await test.join('a@example.test'),
    await test.join('b@example.test'),
    await test.join(),
  ]
  const began = test.clock.now
  test.clock.now += 1000
  await test.send(order('1', [touch(sold.code)], { orderToken: await test.signed('1') }))
  const ids = await test.store.advocatesByCode(test.shopId, [sold.code, unsold.code, open.code])
  const db = test.database.connect()
  await db
    .updateTable('advocates')
    .set({ active: 0 })
    .where('id', 'in', [ids.get(sold.code)?.id ?? '', ids.get(unsold.code)?.id ?? ''])
    .execute()
  await db.schema.alterTable('advocates').dropColumn('closed_at').execute()
  await closed(db)
  await db.destroy()
  const since = new Map((await test.rows('advocates')).map((row) => [row.id, row.closed_at]))
  expect([sold, unsold, open].map(({ code }) => since.get(ids.get(code)?.id ?? ''))).toEqual([
    began + 1001,
    began,
    null,
  ])
})
