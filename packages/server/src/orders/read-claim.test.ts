import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch } from '../fixtures/messages.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const claims = () => shop.rows('claims')

describe('the order token', () => {
  it('wins over what the browser says', async () => {
    const { code } = await shop.join()
    const orderToken = await shop.signed('1001', { amount: '20.00', customerId: 'c-7' })
    const customer = { id: 'somebody else' }
    await shop.send(order('1001', [touch(code)], { orderToken, amount: '9999.00', customer }))
    expect(await claims()).toMatchObject([{ minor: 2000, customer_id: 'c-7', verified: 1 }])
  })

  it('wins with the address and the coupon too where it states them, also that there was none', async () => {
    const more = { customer: { email: 'invented@example.test' }, coupon: 'OF-A-FRIEND' }
    const stated = [
      ['1001', { email: 'real@example.test', coupon: 'TYPED' }],
      ['1002', { email: '', coupon: '' }],
      ['1003', {}],
    ] as const
    for (const [number, told] of stated) {
      await shop.send(order(number, [], { orderToken: await shop.signed(number, told), ...more }))
    }
    await shop.send(order('1004', [], { customer: { email: 'real@example.test' } }))
    const [first, second, third, real] = await claims()
    expect([first?.coupon, second?.coupon, third?.coupon]).toEqual(['TYPED', null, 'OF-A-FRIEND'])
    expect(first?.email_key).toBe(real?.email_key)
    expect(second?.email_key).toBeNull()
    expect(third?.email_key).not.toBe(real?.email_key)
  })

  it('wins with the kind too: nobody stays a new customer by calling a signed order a lead', async () => {
    for (const told of [{ kind: 'order' }, {}]) {
      const number = JSON.stringify(told)
      await shop.send(order(number, [], { orderToken: await shop.signed(number, told), kind: 'lead' }))
    }
    expect((await shop.rows('orders')).map(({ kind }) => kind).toSorted()).toEqual(['lead', 'order'])
  })

  it.each([
    ['signed with another key', () => shop.sign({ orderId: '1001', amount: '1', currency: 'EUR' }, 'sk_x')],
    ['for another order', () => shop.signed('1002')],
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
