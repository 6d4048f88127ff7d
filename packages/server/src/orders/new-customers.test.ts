import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { saveCustomer } from '../people/customers.ts'
import { confirmOrder } from './confirm-order.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop({ newCustomersOnly: true })
})
afterEach(() => test.close())

async function buy(number: string, code: string | undefined, customer: { id?: string; email?: string }) {
  const orderToken = await test.signed(number, { customerId: customer.id, email: customer.email })
  const touches = code === undefined ? [] : [touch(code)]
  const [answer] = await test.send(order(number, touches, { orderToken, customer }))
  test.clock.now += 1
  return answer?.decision
}

describe('where only new customers can be friends', () => {
  it('the first order counts, a second one does not, and the first keeps its reward', async () => {
    const { code } = await test.join()
    expect((await buy('1', code, { id: 'c-1' }))?.credited).toBe(true)
    const second = await buy('2', code, { id: 'c-1' })
    expect(second?.reasons).toContainEqual({ code: 'not_a_new_customer', fired: true, params: { code } })
    expect((await buy('1', code, { id: 'c-1' }))?.credited).toBe(true)
  })

  it('a person is known by their address too, however it is spelt', async () => {
    const { code } = await test.join()
    await buy('1', undefined, { email: 'Sam.ple@gmail.com' })
    expect((await buy('2', code, { email: 'sample+new@googlemail.com' }))?.credited).toBe(false)
  })

  it('the shop’s own list of customers counts, but not for orders from before', async () => {
    const { code } = await test.join()
    await buy('1', code, { email: 'sample@example.test' })
    test.clock.now += 1
    await saveCustomer(test.engine, test.shop, { email: 'sample@example.test', kind: 'existing' })
    await saveCustomer(test.engine, test.shop, { customerId: 'c-2', kind: 'prospective' })
    test.clock.now += 1
    expect((await buy('1', code, { email: 'sample@example.test' }))?.credited).toBe(true)
    expect((await buy('2', code, { email: 'sample@example.test' }))?.credited).toBe(false)
    expect((await buy('3', code, { id: 'c-2' }))?.credited).toBe(true)
  })

  it('an order that nobody confirmed makes nobody a customer, and tells a browser nothing', async () => {
    const { code } = await test.join()
    await test.send(order('1', [], { customer: { id: 'c-1' } }))
    expect((await buy('2', code, { id: 'c-1' }))?.credited).toBe(true)
    const [guess] = await test.send(order('3', [touch(code)], { customer: { id: 'c-1' } }))
    expect(guess?.decision?.credited).toBe(true)
    const found = await test.store.order(test.shopId, '3')
    const standing = found && (await test.store.decision(test.shopId, found))
    // Nor does the page of the advocate tell: it waits, as it would with anybody's number.
    expect(standing?.status).toBe('held')
    await confirmOrder(test.engine, test.shop, {
      ...{ number: '3', amount: '49.90', currency: 'EUR', source: 'api', customerId: 'c-1', code },
    })
    const stated =
      found && (await test.store.decision(test.shopId, { ...found, standing: found.standing + 1 }))
    expect(stated?.status).toBe('refused')
  })
})
