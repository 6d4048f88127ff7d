import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { conversionOf, jsonOf } from '../fixtures/test-shop.ts'
import { confirmFromCsv } from './confirm-from-csv.ts'
import { confirmOrder } from './confirm-order.ts'
import { replayDecision } from './replay-decision.ts'

let test: EngineShop
let code: string
beforeEach(async () => {
  test = await engineShop({ holdDays: 0, budget: '40.00' })
  ;({ code } = await test.join())
  test.clock.now += 1000
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  for (const { order_id, sequence } of await test.rows('decisions')) {
    expect(await replayDecision(test.store, test.shopId, order_id, sequence)).toMatchObject({ same: true })
  }
  await test.close()
})

const YEN = { amount: '4990', currency: 'JPY' }
const REASON = { code: 'other_currency', fired: true, params: { currency: 'JPY' } }
const told = () => conversionOf(test.admin('GET', '/conversions/1'))
const confirm = async (more: object) =>
  done(
    await confirmOrder(test.engine, test.shop, {
      ...{ number: '1', amount: '49.90', currency: 'EUR', source: 'api', code, ...more },
    }),
  )

describe('an order in another currency than the shop’s', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a browser reports', () => test.send(order('1', [touch(code)], YEN))],
    [
      'a token signs',
      async () => test.send(order('1', [touch(code)], { ...YEN, orderToken: await test.signed('1', YEN) })),
    ],
    ['a request confirms', () => confirm(YEN)],
    [
      'a list holds',
      () =>
        confirmFromCsv(test.engine, test.shop, `order,amount,currency,status,code\n1,4990,jpy,paid,${code}`),
    ],
  ])('that %s is kept and shown with its own amount, and earns nothing', async (_, comes) => {
    await comes()
    expect(await told()).toMatchObject({ status: 'refused', amount: YEN, rewards: [] })
    expect((await told()).reasons).toContainEqual(REASON)
    const list = await jsonOf(test.admin('GET', '/conversions'))
    expect(list).toMatchObject({ items: [{ orderId: '1', status: 'refused', amount: YEN }] })
    expect(await test.rows('ledger_entries')).toEqual([])
    expect(await test.store.spent(test.shopId)).toBe(0)
  })

  it('tells the browser why', async () => {
    const [answer] = await test.send(order('1', [touch(code)], YEN))
    expect(answer).toMatchObject({ status: 'accepted', decision: { credited: false } })
    expect(answer?.decision?.reasons).toContainEqual(REASON)
  })

  it('counts as soon as the shop says what it came to in its own', async () => {
    await test.send(order('1', [touch(code)], { ...YEN, orderToken: await test.signed('1', YEN) }))
    test.clock.now += 1000
    const { decision } = await confirm({ amount: '30.00' })
    expect(decision).toMatchObject({ credit: { code }, money: { minor: 3000, currency: 'EUR' } })
    expect(decision.reasons.map((reason) => reason.code)).not.toContain('other_currency')
  })

  it('takes rewards back where the shop says so later, and never mixes currencies', async () => {
    await confirm({ amount: '49.90' })
    test.clock.now += 1000
    expect((await confirm({ amount: '49.90', currency: 'USD' })).decision).toMatchObject({ rewards: [] })
    const standing = (await test.rows('rewards')).map(({ status }) => status)
    expect(standing).toEqual(['reversed', 'reversed'])
  })

  it('is sent back in its own currency', async () => {
    await confirm(YEN)
    await test.admin('POST', '/conversions/1/refund', { amount: '990' })
    const { refunded, statements } = await told()
    expect(refunded).toEqual({ amount: '990', currency: 'JPY' })
    expect(statements.map(({ amount }) => amount)).toContainEqual({ amount: '990', currency: 'JPY' })
  })

  it('is no amount of the shop’s: neither equal to one, nor part of what orders usually come to', async () => {
    await test.send(order('1', [touch(code)], { amount: '49.90', currency: 'USD' }))
    await confirm({ code: undefined })
    expect(await told()).toMatchObject({ reports: [{ standing: 'amount_differs' }], sameAmountOrders: 0 })
    await confirm({ number: '2', currency: 'USD' })
    expect(await told()).toMatchObject({ sameAmountOrders: 0 })
    expect(await test.store.recentOrders(test.shopId, 'EUR', 10)).toHaveLength(1)
    expect(await test.store.latestAmounts(test.shopId, 10)).toEqual([])
  })

  it('in no currency at all is refused by name', async () => {
    const csv = 'order,amount,currency,status\n1,1.00,XXX,paid\n2,,,cancelled'
    expect((await confirmFromCsv(test.engine, test.shop, csv)).errors).toMatchObject([
      { line: 2, field: 'currency' },
      { line: 3, field: 'currency' },
    ])
    expect(await test.rows('orders')).toEqual([])
  })
})
