import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch } from '../../fixtures/messages.ts'
import { conversionOf, jsonOf, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
let code: string
beforeEach(async () => {
  shop = await testShop()
  code = (await shop.join()).code
})
afterEach(() => shop.close())

const report = (number: string) => shop.send(order(number, [touch(code, { channel: 'email' })]))

describe('a conversion', () => {
  it('is shown with what was claimed, decided and promised', async () => {
    await report('1001')
    expect(await jsonOf(shop.admin('GET', '/conversions?status=held'))).toMatchObject({
      items: [{ orderId: '1001', kind: 'order', status: 'held', advocateId: expect.any(String) }],
    })
    const told = await conversionOf(shop.admin('GET', '/conversions/1001'))
    expect(told).toMatchObject({
      credit: { code, channel: 'email' },
      claims: [{ source: 'browser', verified: false, amount: { amount: '49.90', currency: 'EUR' } }],
      rewards: [{ status: 'held' }, { status: 'held' }],
    })
    expect(told.reasons).toContainEqual(expect.objectContaining({ code: 'order_unverified', fired: true }))
  })

  it('is confirmed by the shop, once or twice, and its amount is the shop’s', async () => {
    await report('1001')
    for (let count = 0; count < 2; count += 1) {
      const told = await conversionOf(shop.admin('POST', '/conversions/1001/confirm', { amount: '40.00' }))
      expect(told.releaseAt).toBeGreaterThan(shop.clock.now)
      expect(told.claims.map(({ source, amount }) => [source, amount.amount])).toContainEqual([
        'api',
        '40.00',
      ])
      expect(told.claims).toHaveLength(2)
    }
  })

  it('is listed as waiting for the shop’s word until that comes', async () => {
    await report('1001')
    await report('1002')
    const unconfirmed = () => jsonOf(shop.admin('GET', '/conversions?unconfirmed=yes'))
    expect(await unconfirmed()).toMatchObject({
      items: ['1002', '1001'].map((orderId) => ({
        ...{ orderId, unconfirmed: true, amount: { amount: '49.90', currency: 'EUR' } },
      })),
    })
    expect(await jsonOf(shop.admin('GET', '/rewards?status=held'))).toMatchObject({
      items: [1, 2, 3, 4].map(() => ({ waitsFor: 'confirmation' })),
    })
    await shop.admin('POST', '/conversions/1001/confirm', { amount: '40.00' })
    // Nobody earns anything by it: nobody waits for it.
    await shop.send(order('1003', []))
    expect(await unconfirmed()).toMatchObject({ items: [{ orderId: '1002' }] })
    expect(await jsonOf(shop.admin('GET', '/conversions'))).toMatchObject({
      items: [
        { orderId: '1003', unconfirmed: false },
        { orderId: '1002', unconfirmed: true },
        { orderId: '1001', unconfirmed: false, amount: { amount: '40.00' } },
      ],
    })
    const held = await jsonOf(shop.admin('GET', '/rewards?status=held'))
    const { items } = held as { items: { waitsFor: string }[] }
    expect(items.map(({ waitsFor }) => waitsFor).toSorted()).toEqual([
      ...['confirmation', 'confirmation', 'returns', 'returns'],
    ])
    expect(await problemOf(await shop.admin('GET', '/conversions?unconfirmed=no'))).toMatchObject({
      ...{ code: 'field_invalid', errors: [{ field: 'unconfirmed' }] },
    })
  })

  it('that browsers contradict each other about has no amount; the shop’s word is it, however late it comes', async () => {
    await shop.send(order('1001', [touch(code)], { amount: '999.00' }))
    const amount = async () => (await conversionOf(shop.admin('GET', '/conversions/1001'))).amount
    expect((await amount())?.amount).toBe('999.00')
    await report('1001')
    expect(await amount()).toBeUndefined()
    const orderToken = await shop.signed('1001')
    await shop.send(order('1001', [touch(code)], { orderToken }))
    expect(await amount()).toEqual({ amount: '49.90', currency: 'EUR' })
  })

  it('may be confirmed before any browser has reported it', async () => {
    await conversionOf(shop.admin('POST', '/conversions/A%2F7/confirm', { amount: '40.00', kind: 'booking' }))
    expect(await jsonOf(shop.admin('GET', '/conversions'))).toMatchObject({
      items: [{ orderId: 'A/7', kind: 'booking' }],
    })
  })

  it('is refunded once for each idempotency key, however often it is asked', async () => {
    await report('1001')
    await shop.admin('POST', '/conversions/1001/confirm', { amount: '40.00' })
    const refund = () =>
      conversionOf(
        shop.admin('POST', '/conversions/1001/refund', { amount: '10.00' }, { 'idempotency-key': 'r-1' }),
      )
    const answers = await Promise.all([refund(), refund(), refund()])
    expect(answers.map(({ refunded }) => refunded.amount)).toEqual(['10.00', '10.00', '10.00'])
    const other = await conversionOf(shop.admin('POST', '/conversions/1001/refund', { amount: '5.00' }))
    expect(other.refunded.amount).toBe('15.00')
    const tooMuch = await shop.admin('POST', '/conversions/1001/refund', { amount: '26.00' })
    expect(await problemOf(tooMuch)).toMatchObject({
      code: 'amount_too_large',
      errors: [{ field: 'amount' }],
    })
  })

  it('is not refunded by a key that stands for another refund, so that no refund is lost', async () => {
    await report('1001')
    await shop.admin('POST', '/conversions/1001/confirm', { amount: '40.00' })
    const refund = (body: object) =>
      shop.admin('POST', '/conversions/1001/refund', body, { 'idempotency-key': 'order-1001' })
    expect((await refund({ amount: '10.00', note: 'a cup' })).status).toBe(200)
    expect((await refund({ amount: '10', note: 'a cup' })).status).toBe(200)
    for (const other of [{ amount: '5.00', note: 'a cup' }, { amount: '10.00', note: 'a plate' }, {}]) {
      expect(await problemOf(await refund(other))).toMatchObject({ code: 'idempotency_key_reused' })
    }
    expect(await jsonOf(shop.admin('GET', '/conversions/1001'))).toMatchObject({
      refunded: { amount: '10.00' },
    })
  })

  it('is cancelled, and its rewards with it', async () => {
    await report('1001')
    await shop.admin('POST', '/conversions/1001/confirm', { amount: '40.00' })
    const told = await conversionOf(
      shop.admin('POST', '/conversions/1001/cancel', { note: 'changed their mind' }),
    )
    expect(told.cancelledAt).toBe(shop.clock.now)
    expect(new Set(told.rewards.map(({ status }) => status))).toEqual(new Set(['reversed']))
  })

  it('comes from a file of the shop too', async () => {
    await report('1001')
    const csv = 'order,amount,currency,status\n1001,40.00,EUR,paid\n,1,EUR,paid\n1002,1,EUR,strange\n'
    expect(await jsonOf(shop.admin('POST', '/conversions/import', csv))).toMatchObject({
      paid: 1,
      errors: [{ line: 3 }, { line: 4 }],
    })
  })
})
