import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { cancelOrder } from '../orders/cancel-order.ts'
import { couponStock, friendCoupon, importCoupons, mintCoupons } from './coupons.ts'
import { issueReward, redeemReward } from './pay-reward.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop({ holdDays: 0, couponPool: 'thanks', friendCouponPool: 'thanks' })
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  await test.close()
})

/** One signed order, and the ids of its rewards by side. */
async function bought(code: string, number = '1001') {
  await test.send(order(number, [touch(code)], { orderToken: await test.signed(number) }))
  const found = await test.store.order(test.shopId, number)
  const rewards = await test.store.rewards(test.shopId, found?.id ?? '')
  const id = (side: string) => rewards.find((reward) => reward.side === side)?.id ?? ''
  return { advocate: id('advocate'), friend: id('friend') }
}

const issue = (id: string) => issueReward(test.engine, test.shop, id)
const mint = (count: number) => mintCoupons(test.engine, test.shop, 'thanks', count)
const stock = async () => (await couponStock(test.store, test.shop, 'thanks')).free

describe('a reward', () => {
  it('is handed over as one coupon, however often it is asked for at once', async () => {
    await mint(5)
    const { friend } = await bought((await test.join()).code)
    const given = await Promise.all(Array.from({ length: 10 }, () => issue(friend)))
    expect(new Set(given.map((outcome) => done(outcome).coupon?.code)).size).toBe(1)
    expect(await stock()).toBe(4)
    expect(done(given[0] ?? (await issue(friend))).reward.status).toBe('issued')
  })

  it('of an advocate whose address nobody has proven is not handed over', async () => {
    await mint(1)
    const { advocate } = await bought((await test.join()).code)
    expect((await issue(advocate)).refused).toBe('advocate_unproven')
    expect(await stock()).toBe(1)
  })

  it('stays approved while there is no coupon', async () => {
    const { friend } = await bought((await test.join()).code)
    expect((await issue(friend)).refused).toBe('coupons_empty')
    await mint(1)
    expect(done(await issue(friend)).coupon).toMatchObject({ status: 'given', pool: 'thanks' })
  })

  it('that is held is not handed over, and one that is approved not used up', async () => {
    const { code } = await test.join()
    await test.send(order('1002', [touch(code)]))
    const held = (await test.rows('rewards'))[0]?.id ?? ''
    expect((await issue(held)).refused).toBe('reward_not_approved')
    const { friend } = await bought(code)
    expect((await redeemReward(test.engine, test.shop, friend)).refused).toBe('reward_not_issued')
    expect((await issue('nobody')).refused).toBe('reward_unknown')
  })

  it('is taken back with its coupon when the order is cancelled, but not once it is used up', async () => {
    await mint(2)
    const { code } = await test.join()
    const first = await bought(code)
    done(await issue(first.friend))
    await cancelOrder(test.engine, test.shop, { number: '1001', source: 'api' })
    expect((await test.store.reward(test.shopId, first.friend))?.reward.status).toBe('reversed')
    expect((await test.store.couponOf(test.shopId, { rewardId: first.friend }))?.status).toBe('void')

    const second = await bought(code, '1002')
    done(await issue(second.friend))
    done(await redeemReward(test.engine, test.shop, second.friend))
    await cancelOrder(test.engine, test.shop, { number: '1002', source: 'api' })
    expect((await test.store.reward(test.shopId, second.friend))?.reward.status).toBe('redeemed')
    expect((await test.store.reward(test.shopId, second.advocate))?.reward.status).toBe('reversed')
  })
})

describe('coupons', () => {
  it('from a file: good lines are kept, bad ones named, the same file again adds nothing', async () => {
    const file = 'code\nAAA-111\nb ad\nBBB-222\nAAA-111\n'
    const report = await importCoupons(test.engine, test.shop, 'thanks', file)
    expect(report).toEqual({
      added: 2,
      known: 0,
      errors: [
        { line: 3, field: 'code', message: 'must be 3 to 64 of A-Z a-z 0-9 - _' },
        { line: 5, field: 'code', message: 'stands in this file twice' },
      ],
    })
    expect(await importCoupons(test.engine, test.shop, 'other', 'code\nAAA-111')).toMatchObject({
      added: 0,
      known: 1,
    })
  })

  it('are only counted where the import is a check', async () => {
    await importCoupons(test.engine, test.shop, 'thanks', 'code\nAAA-111')
    const report = await importCoupons(test.engine, test.shop, 'thanks', 'code\nAAA-111\nBBB-222', true)
    expect([report, await stock()]).toEqual([{ added: 1, known: 1, errors: [] }, 1])
  })

  it('say when there are few left', async () => {
    await mint(20)
    expect(await couponStock(test.store, test.shop, 'thanks')).toMatchObject({ free: 20, isLow: false })
    await friendCoupon(test.engine, test.shop, 'v1abcdefgh', (await test.join()).code)
    expect(await couponStock(test.store, test.shop, 'thanks')).toMatchObject({ free: 19, isLow: true })
  })

  it('go to friends once each, and credit the advocate wherever they are typed', async () => {
    await mint(50)
    const { code, session } = await test.join()
    const visits = ['v1abcdefgh', 'v2abcdefgh', 'v3abcdefgh']
    const given = await Promise.all(
      [...visits, ...visits].map((visit) => friendCoupon(test.engine, test.shop, visit, code)),
    )
    const codes = new Set(given.map((outcome) => done(outcome).code))
    expect(codes.size).toBe(3)
    const [coupon] = codes
    await test.send(order('1001', [], { coupon, orderToken: await test.signed('1001') }))
    expect((await test.invite(session)).totals.earned.amount).toBe('10.00')
    await test.send(order('1002', [], { coupon: code.toLowerCase(), orderToken: await test.signed('1002') }))
    expect((await test.invite(session)).totals.earned.amount).toBe('20.00')
  })

  it('are for known advocates of a programme that has a pool', async () => {
    const friend = (code: string) => friendCoupon(test.engine, test.shop, 'v1abcdefgh', code)
    expect((await friend('NOBODY')).refused).toBe('code_unknown')
    const { code } = await test.join()
    expect((await friend(code)).refused).toBe('coupons_empty')
    await test.store.write((tx) => tx.addCoupons(test.shopId, 'thanks', ['ONLY-1'], 0))
    expect(done(await friend(code)).code).toBe('ONLY-1')
  })
})
