import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { order, touch } from '../fixtures/messages.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'
import { rotateKey } from './rotate-key.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const rotate = (grace: number) => rotateKey({ ...shop, now: () => shop.clock.now }, shop.shopId, grace)

/** How an order is answered that was signed with this key. */
async function signedWith(secret: string): Promise<string | undefined> {
  const { code } = await shop.join()
  const payload = { orderId: '1001', amount: '49.90', currency: 'EUR', placedAt: shop.clock.now }
  const orderToken = await shop.sign(payload, secret)
  const [answer] = await shop.send(order('1001', [touch(code)], { orderToken }))
  return answer?.problem ? 'unsigned' : answer?.status
}

describe('rotateKey', () => {
  it('makes a key that signs at once, and believes the old one for the grace time only', async () => {
    const { secretKey, oldUntil } = await rotate(7 * DAY)
    expect(oldUntil).toBe(shop.clock.now + 7 * DAY)
    expect(secretKey).not.toBe(shop.secretKey)
    expect(await signedWith(secretKey)).toBe('accepted')
    expect(await signedWith(shop.secretKey)).toBe('accepted')
    shop.clock.now = oldUntil
    expect(await signedWith(secretKey)).toBe('accepted')
    expect(await signedWith(shop.secretKey)).toBe('unsigned')
  })

  it('does not prolong an old key by rotating again', async () => {
    await rotate(DAY)
    await rotate(7 * DAY)
    shop.clock.now += DAY
    expect(await signedWith(shop.secretKey)).toBe('unsigned')
  })

  it('ends a key at once that has leaked, also one that was still believed', async () => {
    const { secretKey } = await rotate(7 * DAY)
    await rotate(0)
    expect(await signedWith(shop.secretKey)).toBe('unsigned')
    expect(await signedWith(secretKey)).toBe('unsigned')
  })

  it('keeps the publishable key, and refuses a shop that does not exist', async () => {
    await rotate(0)
    expect((await shop.join()).code).toBeTruthy()
    await expect(rotateKey({ ...shop, now: () => 0 }, 'nobody', 0)).rejects.toThrow(RangeError)
  })
})
