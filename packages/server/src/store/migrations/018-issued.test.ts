import { afterEach, beforeEach, expect, it } from 'vitest'
import { type EngineShop, engineShop } from '../../fixtures/engine-shop.ts'
import { order, touch } from '../../fixtures/messages.ts'
import { mintCoupons } from '../../rewards/coupons.ts'
import { issueReward } from '../../rewards/pay-reward.ts'
import { issued } from './018-issued.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop({ holdDays: 0, couponPool: 'thanks' })
})
afterEach(() => test.close())

it('rewards that were handed over before as coupons are known to be so since then, the others not', async () => {
  await mintCoupons(test.engine, test.shop, 'thanks', 5)
  const { code } = await test.join()
  await test.send(order('1', [touch(code)], { orderToken: await test.signed('1') }))
  const rewards = await test.rows('rewards')
  const friend = String(rewards.find(({ side }) => side === 'friend')?.id)
  test.clock.now += 1000
  const then = test.clock.now
  await issueReward(test.engine, test.shop, friend)
  const db = test.database.connect()
  await db.schema.alterTable('rewards').dropColumn('issued_at').execute()
  await issued(db)
  await db.destroy()
  const since = new Map((await test.rows('rewards')).map((row) => [row.side, row.issued_at]))
  expect(Object.fromEntries(since)).toEqual({ friend: then, advocate: null })
})
