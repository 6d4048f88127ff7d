import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mailboxOf } from '../fixtures/mailbox.ts'
import { order, share, touch, visit } from '../fixtures/messages.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

async function buy(orderId: string, touches: object[]) {
  const orderToken = await shop.signed(orderId)
  await shop.send(order(orderId, touches, { orderToken }))
}

describe('what an advocate sees', () => {
  it('begins with the click of a friend, until the friend buys', async () => {
    const { code, session } = await shop.join()
    const arrival = visit(code, { channel: 'email', age: 5000 })
    await shop.send(arrival)
    const before = await shop.invite(session)
    expect(before.clicks).toEqual([{ id: expect.any(String), at: shop.clock.now - 5000, channel: 'email' }])
    expect(JSON.stringify(before)).not.toContain(arrival.id)

    await buy('1001', [touch(code, { visit: arrival.id, age: 5000 })])
    const after = await shop.invite(session)
    expect(after.clicks).toEqual([])
    expect(after.friends).toMatchObject([{ clickedAt: shop.clock.now - 5000, boughtAt: shop.clock.now }])
  })

  it('is never somebody else’s', async () => {
    const mine = await shop.join('mine@example.test')
    const other = await shop.join('other@example.test')
    await shop.send(visit(other.code))
    expect((await shop.invite(mine.session)).clicks).toEqual([])
  })

  it('puts the channel first that brought buyers, then the one that brought visitors', async () => {
    const { code, session } = await shop.join()
    const buyer = visit(code, { channel: 'email' })
    await shop.send(
      visit(code, { channel: 'x' }),
      visit(code, { channel: 'sms' }),
      visit(code, { channel: 'sms' }),
    )
    // Pressed often, but nobody came.
    await shop.send(share(code, { channel: 'facebook' }), share(code, { channel: 'facebook' }), buyer)
    await buy('1001', [touch(code, { visit: buyer.id })])
    expect((await shop.invite(session)).channels).toEqual(['email', 'sms', 'x'])
  })

  it('holds the coupons that rewards were handed over as, and says when that was', async () => {
    const { code } = await shop.join()
    const terms = { advocateReward: '10.00', friendReward: '5.00', holdDays: 0, couponPool: 'pool' }
    await shop.admin('POST', '/programmes', { terms, confirmLoss: true })
    await shop.admin('POST', '/coupons/pool/import', 'code\nGIFT-1\nGIFT-2\n')
    await buy('1001', [touch(code)])
    const session = await mailboxOf(shop).enter()
    const approved = await shop.invite(session)
    expect(approved.friends[0]?.reward).toMatchObject({ status: 'approved' })
    expect(approved.friends[0]?.reward?.paidAt).toBeUndefined()
    shop.clock.now += 60_000
    const paidAt = shop.clock.now
    for (const { id, side } of await shop.rows('rewards')) {
      if (side === 'advocate') await shop.admin('POST', `/rewards/${id}/issue`)
    }
    shop.clock.now += 60_000
    expect((await shop.invite(session)).friends).toMatchObject([{ reward: { status: 'issued', paidAt } }])
    expect((await shop.invite(session)).coupons).toEqual([
      {
        code: expect.stringMatching(/^GIFT-/),
        benefit: { kind: 'fixed', money: { amount: '10.00', currency: 'EUR' } },
      },
    ])
  })
})
