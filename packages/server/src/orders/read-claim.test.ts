import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch } from '../fixtures/messages.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const signed = (orderId: string, more: object = {}) =>
  shop.sign({ orderId, amount: '49.90', currency: 'EUR', ...more })

const claims = () => shop.rows('claims')

describe('the order token', () => {
  it('wins over what the browser says', async () => {
    const { code } = await shop.join()
    const orderToken = await signed('1001', { amount: '20.00', customerId: 'c-7' })
    const customer = { id: 'somebody else' }
    await shop.send(order('1001', [touch(code)], { orderToken, amount: '9999.00', customer }))
    expect(await claims()).toMatchObject([{ minor: 2000, customer_id: 'c-7', verified: 1 }])
  })

  it.each([
    ['signed with another key', () => shop.sign({ orderId: '1001', amount: '1', currency: 'EUR' }, 'sk_x')],
    ['for another order', () => signed('1002')],
    ['without an amount', () => shop.sign({ orderId: '1001', currency: 'EUR' })],
    ['without a signature', async () => `${btoa('{"alg":"none"}')}.${btoa('{"orderId":"1001"}')}.`],
    ['that is no token', async () => 'hello'],
  ])('%s is refused, and nothing is kept', async (_, token) => {
    const [answer] = await shop.send(order('1001', [], { orderToken: await token() }))
    expect(answer?.status).toBe('rejected')
    expect(answer?.problem).toMatchObject({
      code: 'order_token_invalid',
      errors: [{ field: 'messages.0.orderToken' }],
    })
    expect(await claims()).toHaveLength(0)
  })
})
