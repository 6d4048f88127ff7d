import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order } from '../fixtures/messages.ts'
import { cancelOrder } from '../orders/cancel-order.ts'
import { confirmOrder } from '../orders/confirm-order.ts'
import { refundOrder } from '../orders/refund-order.ts'
import { shopHistory } from './shop-history.ts'

/** Rewards are released at once, and no order is unusual. */
const AT_ONCE = { holdDays: 0, reviewFrom: 1000, ordersPerDay: 1000 }

let test: EngineShop
beforeEach(async () => {
  test = await engineShop(AT_ONCE)
})
afterEach(() => test.close())

const history = () => shopHistory(test.store, test.shop)
const paid = async (number: number, more: object = {}) => {
  const said = { number: String(number), amount: '50.00', currency: 'EUR', source: 'api' as const }
  return done(await confirmOrder(test.engine, test.shop, { ...said, customerId: `c-${number}`, ...more }))
}
const paidUpTo = async (most: number, more: object = {}) => {
  for (let number = 1; number <= most; number += 1) await paid(number, more)
}
const refund = (number: number, amount?: string) =>
  refundOrder(test.engine, test.shop, { number: String(number), source: 'api', amount })
const cancel = (number: number) =>
  cancelOrder(test.engine, test.shop, { number: String(number), source: 'api' })

describe('the average order', { timeout: 60_000 }, () => {
  it('is said by ten orders, and not by nine', async () => {
    const nothing = { averageOrder: undefined, repeat: undefined, redemption: undefined }
    expect(await history()).toEqual({ orders: 0, customers: 0, rewards: 0, guessed: nothing })
    await paidUpTo(9)
    expect(await history()).toEqual({ orders: 9, customers: 9, rewards: 0, guessed: nothing })
    await paid(10)
    const average = { value: { minor: 5000, currency: 'EUR' }, cases: 10 }
    expect((await history()).guessed.averageOrder).toEqual(average)
  })

  it('is of what was kept: not of what was cancelled, sent back, only reported, or no purchase', async () => {
    await paidUpTo(10)
    await paid(11, { amount: '900.00' })
    await cancel(11)
    await paid(12, { amount: '900.00' })
    await refund(12)
    await refund(13)
    await test.send(order('14', [], { amount: '900.00' }))
    await paid(15, { amount: '900.00', kind: 'signup' })
    for (let number = 1; number <= 10; number += 1) await refund(number, '10.00')
    expect(await history()).toMatchObject({
      orders: 10,
      guessed: { averageOrder: { value: { minor: 4000 }, cases: 10 } },
    })
  })

  it('is not moved by one huge order, and is lowered by those that were free', async () => {
    await paidUpTo(10)
    await paid(11, { amount: '90000.00' })
    expect((await history()).guessed.averageOrder?.value.minor).toBe(5000)
    for (let number = 12; number <= 22; number += 1) await paid(number, { amount: '0.00' })
    expect((await history()).guessed.averageOrder).toEqual({
      value: { minor: 2500, currency: 'EUR' },
      cases: 22,
    })
  })
})

describe('how often customers come back', { timeout: 60_000 }, () => {
  it('is said by ten customers, however many orders one of them placed', async () => {
    await paidUpTo(20, { customerId: 'c-test' })
    expect((await history()).guessed.repeat).toBeUndefined()
    for (let number = 21; number <= 30; number += 1) await paid(number)
    // Of eleven customers one, with whom the shop tries things out, has ordered twenty times.
    expect((await history()).guessed.repeat).toEqual({ value: 0, cases: 11 })
  })

  it('counts further orders', async () => {
    await paidUpTo(10)
    for (let number = 1; number <= 5; number += 1) await paid(100 + number, { customerId: `c-${number}` })
    expect((await history()).guessed.repeat).toEqual({ value: 5000, cases: 10 })
  })
})

describe('how many rewards are claimed', { timeout: 60_000 }, () => {
  const referred = async (most: number) => {
    const { code } = await test.join()
    await paidUpTo(most, { code })
  }

  it('is not said by six signed orders whose rewards were released and not paid yet', async () => {
    const { code } = await test.join()
    for (const number of ['1', '2', '3', '4', '5', '6']) {
      const orderToken = await test.signed(number, { amount: '50.00', code, customerId: `c-${number}` })
      await test.send(order(number, [], { orderToken }))
    }
    expect((await test.rows('rewards')).map(({ status }) => status)).toEqual(Array(12).fill('approved'))
    const { rewards, guessed } = await history()
    expect([rewards, guessed.redemption]).toEqual([12, undefined])
  })

  it('is all of them while every one can still be claimed, paid or not', async () => {
    await referred(15)
    expect((await history()).guessed.redemption).toEqual({ value: 10_000, cases: 30 })
  })

  it('is not lowered by orders that were cancelled, sent back or shrunk', async () => {
    await referred(20)
    for (const number of [1, 2, 3]) await cancel(number)
    for (const number of [4, 5]) await refund(number)
    for (const number of [6, 7]) await refund(number, '25.00')
    expect((await test.rows('rewards')).filter(({ status }) => status === 'reversed')).toHaveLength(14)
    // A cancelled order earns nothing either, and is in no average: a cost that it did not cause must not count as saved.
    expect((await history()).guessed.redemption).toEqual({ value: 10_000, cases: 30 })
  })

  it('is lowered by what was released and can no longer be claimed, unless it was handed over before', async () => {
    await referred(15)
    await test.database.ask(
      sql`update rewards set status = 'reversed' where side = 'friend' and order_id in (select id from orders where number in ('1', '2', '3'))`,
    )
    expect((await history()).guessed.redemption).toEqual({ value: 9000, cases: 30 })
    await test.database.ask(
      sql`update rewards set issued_at = 1 where side = 'friend' and order_id in (select id from orders where number = '1')`,
    )
    expect((await history()).guessed.redemption).toEqual({ value: 9333, cases: 30 })
  })
})
