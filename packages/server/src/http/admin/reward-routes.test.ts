import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch } from '../../fixtures/messages.ts'
import { jsonOf, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

describe('rewards and coupons', () => {
  it('are handed over as a coupon, once', async () => {
    const csv = 'code\nGIFT-1\nGIFT-2\n'
    const bring = () => jsonOf(shop.admin('POST', '/coupons/spring/import', csv))
    expect(await bring()).toMatchObject({ added: 2, known: 0 })
    expect(await bring()).toMatchObject({ added: 0, known: 2 })
    const pool = await jsonOf(shop.admin('GET', '/coupons/spring'))
    expect(pool).toEqual({ pool: 'spring', free: 2, isLow: true })
    const terms = { advocateReward: '10.00', friendReward: '5.00', holdDays: 0, couponPool: 'spring' }
    await shop.admin('POST', '/programmes', { terms, confirmLoss: true })
    const { code } = await shop.join()
    await shop.send(order('1001', [touch(code)]))
    const word = { amount: '49.90' }
    await shop.admin('POST', '/conversions/1001/confirm', word)
    // While a person has to say who it was, nothing is handed over.
    const held = await jsonOf(shop.admin('GET', '/rewards?status=held'))
    for (const { id } of (held as { items: { id: string }[] }).items) {
      const answer = await problemOf(await shop.admin('POST', `/rewards/${id}/issue`))
      expect(answer).toMatchObject({ code: 'state_conflict', detail: 'reward_not_approved' })
    }
    await shop.admin('POST', '/conversions/1001/confirm', { ...word, creditTo: code })
    const approved = await jsonOf(shop.admin('GET', '/rewards?status=approved'))
    const { items } = approved as { items: { id: string; side: string }[] }
    const friends = items.find(({ side }) => side === 'friend')?.id
    const first = await jsonOf(shop.admin('POST', `/rewards/${friends}/issue`))
    expect(first).toMatchObject({ coupon: expect.stringMatching(/^GIFT-/), reward: { status: 'issued' } })
    expect(await jsonOf(shop.admin('POST', `/rewards/${friends}/issue`))).toEqual(first)
    expect(await jsonOf(shop.admin('POST', `/rewards/${friends}/redeem`))).toMatchObject({
      status: 'redeemed',
    })
    const advocates = items.find(({ side }) => side === 'advocate')?.id
    const unproven = await problemOf(await shop.admin('POST', `/rewards/${advocates}/issue`))
    expect(unproven).toMatchObject({ code: 'state_conflict', detail: 'advocate_unproven' })
  })

  it('are minted once for each idempotency key', async () => {
    const mint = (count: number, key: string) =>
      shop.admin('POST', '/coupons/spring/mint', { count }, { 'idempotency-key': key })
    const first = await jsonOf(mint(3, 'm-1'))
    expect(await jsonOf(mint(3, 'm-1'))).toEqual(first)
    expect(await problemOf(await mint(4, 'm-1'))).toMatchObject({ code: 'idempotency_key_reused' })
    expect(await jsonOf(shop.admin('GET', '/coupons/spring'))).toMatchObject({ free: 3 })
    await mint(0, 'm-2')
    expect((await mint(1, 'm-2')).status).toBe(200)
    expect(await problemOf(await mint(1, ''))).toMatchObject({ code: 'field_invalid' })
  })
})
