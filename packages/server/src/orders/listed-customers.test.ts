import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { saveCustomer } from '../people/customers.ts'
import { confirmOrder } from './confirm-order.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop({ newCustomersOnly: true })
})
afterEach(() => test.close())

const EMAIL = 'sample@example.test'

const list = (more: object = {}) => saveCustomer(test.engine, test.shop, { email: EMAIL, ...more })
const report = async (number: string) => {
  const { code } = await test.join()
  await test.send(order(number, [touch(code)], { customer: { email: EMAIL } }))
}
const credited = async (number: string) => {
  const confirmation = { number, amount: '49.90', currency: 'EUR', source: 'csv', email: EMAIL } as const
  return done(await confirmOrder(test.engine, test.shop, confirmation)).decision.credit !== undefined
}

/** A shop that brings its whole list of customers every night. */
describe('the list of customers that is brought again', () => {
  it('makes nobody on it a new customer', async () => {
    await list()
    test.clock.now += DAY
    await report('1001')
    test.clock.now += DAY / 2
    await list({ customerId: 'c-1', name: 'Sample' })
    test.clock.now += DAY / 2
    expect(await credited('1001')).toBe(false)
  })

  it('takes no credit from an order of the time before somebody came onto it', async () => {
    await list({ kind: 'prospective' })
    test.clock.now += DAY
    await report('1001')
    for (const _night of [1, 2]) {
      test.clock.now += DAY
      await list()
    }
    expect(await credited('1001')).toBe(true)
    test.clock.now += 1
    await report('1002')
    expect(await credited('1002')).toBe(false)
  })

  it('counts the earlier of two rows that turn out to be one person', async () => {
    await list()
    test.clock.now += DAY
    await report('1001')
    test.clock.now += DAY
    await saveCustomer(test.engine, test.shop, { customerId: 'c-1' })
    await list({ customerId: 'c-1' })
    expect(await credited('1001')).toBe(false)
  })

  it('counts from anew for somebody who was taken for a prospect in between', async () => {
    await list()
    test.clock.now += DAY
    await list({ kind: 'prospective' })
    await report('1001')
    test.clock.now += DAY
    await list()
    expect(await credited('1001')).toBe(true)
  })
})
