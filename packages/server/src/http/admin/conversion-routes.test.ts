import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch, visit } from '../../fixtures/messages.ts'
import { conversionOf, jsonOf, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

const HOUR = 3_600_000

let shop: TestShop
let code: string
beforeEach(async () => {
  shop = await testShop()
  code = (await shop.join()).code
})
afterEach(() => shop.close())

const report = (number: string, more: object = {}) =>
  shop.send(order(number, [touch(code, { channel: 'email' })], more))
const ask = (method: string, path: string, body?: object) =>
  conversionOf(shop.admin(method, `/conversions/${path}`, body))
/** The shop's word, with the code that the order carried: nobody has to look. */
const confirm = (number: string, more: object = {}) =>
  ask('POST', `${number}/confirm`, { amount: '40.00', code, ...more })
const unconfirmed = () => jsonOf(shop.admin('GET', '/conversions?unconfirmed=yes'))

describe('a conversion', () => {
  it('is shown with what was reported, decided and promised', async () => {
    await report('1001')
    expect(await jsonOf(shop.admin('GET', '/conversions?status=held'))).toMatchObject({
      items: [{ orderId: '1001', kind: 'order', status: 'held', advocateId: expect.any(String) }],
    })
    const told = await ask('GET', '1001')
    expect(told).toMatchObject({
      credit: { code, channel: 'email' },
      confirmed: false,
      reports: [{ standing: 'waiting', amount: { amount: '49.90', currency: 'EUR' }, touches: [{ code }] }],
      statements: [],
      candidates: [{ code, sameAmount: false }],
      rewards: [{ status: 'held' }, { status: 'held' }],
    })
    expect(told.reasons).toContainEqual(expect.objectContaining({ code: 'order_unverified', fired: true }))
  })

  it('is confirmed by the shop, once or twice, and its amount is the shop’s', async () => {
    await report('1001')
    for (let count = 0; count < 2; count += 1) {
      const told = await confirm('1001')
      expect(told.releaseAt).toBeGreaterThan(shop.clock.now)
      expect(told).toMatchObject({ confirmed: true, amount: { amount: '40.00' }, credit: { code } })
      expect(told.statements).toMatchObject([
        { source: 'api', says: 'paid', amount: { amount: '40.00' }, code },
      ])
      expect(told.reports).toMatchObject([{ standing: 'amount_differs' }])
    }
  })

  it('that only a browser names somebody for waits for a person, who says by one press that it is paid and whose it is', async () => {
    await report('1001')
    const told = await ask('POST', '1001/confirm', { amount: '49.90' })
    expect(told).toMatchObject({
      ...{ status: 'held', review: 'open', cause: 'origin_unproven', confirmed: true },
      reports: [{ standing: 'amount_equal' }],
      candidates: [{ code, sameAmount: true, minutes: 0, credited: 0, wrongReports: 0 }],
    })
    expect(told.releaseAt).toBeUndefined()
    expect(told.reasons).toContainEqual({ code: 'origin_unproven', fired: true })
    expect(await jsonOf(shop.admin('GET', '/review'))).toMatchObject({
      items: [{ orderId: '1001', cause: 'origin_unproven' }],
    })
    // The shop has spoken: it waits for a person alone.
    expect(await unconfirmed()).toEqual({ items: [] })
    expect(await jsonOf(shop.admin('GET', '/rewards?status=held'))).toMatchObject({
      items: [{ waitsFor: 'review' }, { waitsFor: 'review' }],
    })
    await report('1002')
    for (const number of ['1001', '1002']) {
      const credited = await ask('POST', `${number}/confirm`, { amount: '49.90', creditTo: code })
      expect(credited).toMatchObject({
        status: 'held',
        review: 'approved',
        credit: { code, channel: 'email' },
      })
      expect(credited.releaseAt).toBeGreaterThan(shop.clock.now)
      expect(credited.statements).toHaveLength(1)
    }
    await ask('POST', '1002/confirm', { amount: '49.90', creditTo: code })
    expect(await shop.rows('rulings')).toHaveLength(2)
    expect(await jsonOf(shop.admin('GET', '/review'))).toEqual({ items: [] })
  })

  it('shows that a report has the same amount also where it came late, of a visit that was known before', async () => {
    const seen = touch(code, { age: 6 * HOUR })
    await shop.send(visit(code, { id: seen.visit }))
    shop.clock.now += 1000
    await ask('POST', '1001/confirm', { amount: '49.90' })
    shop.clock.now += 5 * HOUR
    await shop.send(order('1001', [seen], { age: 5 * HOUR }))
    expect(await ask('GET', '1001')).toMatchObject({
      reports: [{ standing: 'amount_equal' }],
      candidates: [{ code, sameAmount: true, minutes: 300 }],
    })
  })

  it('whose amount on the page is another one is nobody’s, says so, and may still be credited', async () => {
    await report('1001')
    const told = await ask('POST', '1001/confirm', { amount: '54.80' })
    expect(told).toMatchObject({ status: 'refused', reports: [{ standing: 'amount_differs' }] })
    expect(told.rewards.map(({ status }) => status)).toEqual(['reversed', 'reversed'])
    expect(told.reasons).toContainEqual({ code: 'amount_differs', fired: true, params: { code } })
    const credited = await ask('POST', '1001/confirm', { amount: '54.80', creditTo: code })
    expect(credited).toMatchObject({ status: 'held', review: 'approved', credit: { code } })
  })

  it('is not confirmed for a code that nobody has', async () => {
    await report('1001')
    const body = { amount: '49.90', creditTo: 'NOBODY' }
    const answer = await problemOf(await shop.admin('POST', '/conversions/1001/confirm', body))
    expect(answer).toMatchObject({ code: 'code_unknown' })
    expect(await ask('GET', '1001')).toMatchObject({ confirmed: false, statements: [] })
  })

  it('tells what came of the confirmation and not what was meant: a rule refuses whoever is named', async () => {
    const terms = { advocateReward: '10.00', friendReward: '5.00', minimumOrder: '50.00' }
    await shop.admin('POST', '/programmes', { terms, confirmLoss: true })
    const told = await confirm('1001', { creditTo: code })
    expect(told).toMatchObject({ status: 'refused', confirmed: true, rewards: [] })
    expect(told.credit).toBeUndefined()
    expect(told.reasons).toContainEqual(expect.objectContaining({ code: 'order_below_minimum', fired: true }))
  })

  it('is listed as waiting for the shop’s word until that comes', async () => {
    await report('1001')
    await report('1002')
    expect(await unconfirmed()).toMatchObject({
      items: ['1002', '1001'].map((orderId) => ({
        ...{ orderId, unconfirmed: true, amount: { amount: '49.90', currency: 'EUR' } },
      })),
    })
    expect(await jsonOf(shop.admin('GET', '/rewards?status=held'))).toMatchObject({
      items: [1, 2, 3, 4].map(() => ({ waitsFor: 'confirmation' })),
    })
    await confirm('1001')
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

  it('waits for the shop’s word also where several are named, and after a refund that was said before the payment', async () => {
    const other = (await shop.join('other@example.test')).code
    await report('1001')
    await shop.send(order('1001', [touch(other)]))
    expect(await unconfirmed()).toMatchObject({ items: [{ orderId: '1001', amount: { amount: '49.90' } }] })
    await report('1002')
    const refunded = await ask('POST', '1002/refund', { amount: '5.00' })
    expect(refunded).toMatchObject({ status: 'held', reports: [{ standing: 'waiting' }] })
    expect(refunded.amount).toBeUndefined()
    const { items } = (await unconfirmed()) as { items: object[] }
    expect(items).toMatchObject([{ orderId: '1002' }, { orderId: '1001' }])
    // It is asked what it came to: what was sent back is no word about that.
    expect(items[0]).not.toHaveProperty('amount')
    const told = await ask('POST', '1002/confirm', { amount: '49.90' })
    expect(told).toMatchObject({ cause: 'origin_unproven', refunded: { amount: '5.00' } })
    await ask('POST', '1001/cancel', {})
    expect(await unconfirmed()).toEqual({ items: [] })
  })

  it('does not wait for the shop’s word where the programme believes browsers, unless the shop has spoken of it', async () => {
    const terms = { advocateReward: '10.00', friendReward: '5.00', trust: 'reported' }
    await shop.admin('POST', '/programmes', { terms, confirmLoss: true })
    await report('1001')
    expect(await unconfirmed()).toEqual({ items: [] })
    expect(await jsonOf(shop.admin('GET', '/rewards?status=held'))).toMatchObject({
      items: [{ waitsFor: 'returns' }, { waitsFor: 'returns' }],
    })
    await ask('POST', '1001/refund', {})
    expect(await unconfirmed()).toMatchObject({ items: [{ orderId: '1001' }] })
  })

  it('that browsers contradict each other about has no amount; the shop’s word is it, however late it comes', async () => {
    await shop.send(order('1001', [touch(code)], { amount: '999.00' }))
    const amount = async () => (await ask('GET', '1001')).amount
    expect((await amount())?.amount).toBe('999.00')
    await report('1001')
    expect(await amount()).toBeUndefined()
    const { items } = (await unconfirmed()) as { items: object[] }
    expect(items).toHaveLength(1)
    expect(items[0]).not.toHaveProperty('amount')
    await report('1001', { orderToken: await shop.signed('1001') })
    expect(await amount()).toEqual({ amount: '49.90', currency: 'EUR' })
  })

  it('may be confirmed before any browser has reported it', async () => {
    await ask('POST', 'A%2F7/confirm', { amount: '40.00', kind: 'booking' })
    expect(await jsonOf(shop.admin('GET', '/conversions'))).toMatchObject({
      items: [{ orderId: 'A/7', kind: 'booking' }],
    })
  })

  it('is its own, however much alike two are: the same amount, confirmed in the same moment', async () => {
    const orderToken = async (number: string) => ({ orderToken: await shop.signed(number) })
    for (const number of ['1001', '1002']) {
      expect((await confirm(number)).statements).toHaveLength(1)
      expect(await report(`signed-${number}`, await orderToken(`signed-${number}`))).toMatchObject([
        { status: 'accepted' },
      ])
      expect((await ask('GET', `signed-${number}`)).statements).toHaveLength(1)
    }
  })

  it('is refunded once for each idempotency key, however often it is asked; more than it came to is all of it', async () => {
    await confirm('1001')
    const refund = () =>
      conversionOf(
        shop.admin('POST', '/conversions/1001/refund', { amount: '10.00' }, { 'idempotency-key': 'r-1' }),
      )
    const answers = await Promise.all([refund(), refund(), refund()])
    expect(answers.map(({ refunded }) => refunded.amount)).toEqual(['10.00', '10.00', '10.00'])
    const other = await ask('POST', '1001/refund', { amount: '5.00' })
    expect(other.refunded.amount).toBe('15.00')
    const tooMuch = await ask('POST', '1001/refund', { amount: '26.00' })
    expect(tooMuch).toMatchObject({ refunded: { amount: '40.00' }, status: 'refused' })
    expect(tooMuch.statements.filter(({ says }) => says === 'refunded')).toHaveLength(3)
  })

  it('has sent back in total what was said last, also when that is less', async () => {
    await confirm('1001')
    const total = async (amount: string) =>
      (await ask('POST', '1001/refund', { total: amount })).refunded.amount
    expect([await total('20.00'), await total('20.00'), await total('5.00')]).toEqual([
      '20.00',
      '20.00',
      '5.00',
    ])
    expect((await ask('POST', '1001/refund', { amount: '1.00' })).refunded.amount).toBe('6.00')
    const both = await shop.admin('POST', '/conversions/1001/refund', { amount: '1.00', total: '1.00' })
    expect(await problemOf(both)).toMatchObject({ code: 'field_invalid', errors: [{ field: 'total' }] })
  })

  it('is not refunded by a key that stands for another refund, so that no refund is lost', async () => {
    await confirm('1001')
    const refund = (body: object) =>
      shop.admin('POST', '/conversions/1001/refund', body, { 'idempotency-key': 'order-1001' })
    expect((await refund({ amount: '10.00', note: 'a cup' })).status).toBe(200)
    expect((await refund({ amount: '10', note: 'a cup' })).status).toBe(200)
    for (const other of [{ amount: '5.00', note: 'a cup' }, { total: '10.00', note: 'a cup' }, {}]) {
      expect(await problemOf(await refund(other))).toMatchObject({ code: 'idempotency_key_reused' })
    }
    expect(await ask('GET', '1001')).toMatchObject({ refunded: { amount: '10.00' } })
  })

  it('is cancelled, and its rewards with it', async () => {
    await confirm('1001')
    shop.clock.now += 1000
    const told = await ask('POST', '1001/cancel', { note: 'changed their mind' })
    expect(told.cancelledAt).toBe(shop.clock.now)
    expect(told.rewards).toHaveLength(2)
    expect(new Set(told.rewards.map(({ status }) => status))).toEqual(new Set(['reversed']))
  })

  it('that nobody has spoken of is cancelled or sent back all the same: the word holds for what comes later', async () => {
    expect(await ask('POST', '1001/cancel', {})).toMatchObject({
      cancelledAt: shop.clock.now,
      confirmed: false,
    })
    expect(await ask('POST', '1002/refund', {})).toMatchObject({
      confirmed: false,
      statements: [{ total: true }],
    })
    for (const number of ['1001', '1002']) {
      await report(number, { orderToken: await shop.signed(number, { asOf: shop.clock.now - 1000 }) })
      expect(await ask('GET', number)).toMatchObject({ confirmed: true, status: 'refused', rewards: [] })
    }
    expect((await ask('GET', '1002')).refunded.amount).toBe('49.90')
  })

  it('tells what stands, not what was asked: an earlier word than the one that counts changes nothing', async () => {
    const asOf = shop.clock.now
    await confirm('1001', { asOf })
    const told = await ask('POST', '1001/cancel', { asOf: asOf - 1000 })
    expect(told.cancelledAt).toBeUndefined()
    expect(told).toMatchObject({ status: 'held', amount: { amount: '40.00' } })
    expect(await confirm('1001', { asOf: asOf - 1000, amount: '99.00' })).toMatchObject({
      amount: { amount: '40.00' },
    })
    expect(await ask('POST', '1001/cancel', { asOf: asOf + 1000 })).toMatchObject({ status: 'refused' })
    expect(await confirm('1001')).toMatchObject({ status: 'held' })
  })

  it('comes from a file of the shop too', async () => {
    await report('1001')
    const csv = 'order,amount,currency,status\n1001,40.00,EUR,paid\n,1,EUR,paid\n1002,1,EUR,strange\n'
    expect(await jsonOf(shop.admin('POST', '/conversions/import', csv))).toMatchObject({
      paid: 1,
      errors: [{ line: 3 }, { line: 4 }],
    })
  })

  it('from a file is counted by what came of it: a line that is older than what is known is unchanged', async () => {
    const at = (millis: number) => new Date(shop.clock.now + millis).toISOString()
    await confirm('1001', { asOf: shop.clock.now })
    const csv = [
      'order,amount,currency,status,asOf',
      `1001,,EUR,cancelled,${at(-60_000)}`,
      `1001,10.00,EUR,refunded,${at(-60_000)}`,
      `1001,10.00,EUR,refunded,${at(-30_000)}`,
      `1001,9.00,EUR,refunded,${at(-50_000)}`,
    ].join('\n')
    expect(await jsonOf(shop.admin('POST', '/conversions/import', csv))).toEqual({
      ...{ paid: 0, cancelled: 0, refunded: 1, unchanged: 3, errors: [] },
    })
    expect(await ask('GET', '1001')).toMatchObject({ status: 'held', refunded: { amount: '10.00' } })
  })
})

describe('a list that says of one order that it was paid and cancelled', () => {
  it('says the same when it comes again, and is outdone by a later word that the order is paid after all', async () => {
    const csv = 'order,amount,currency,status\n1001,40.00,EUR,paid\n1001,,EUR,cancelled\n'
    const bring = () => jsonOf(shop.admin('POST', '/conversions/import', csv))
    expect(await bring()).toMatchObject({ paid: 1, cancelled: 1, unchanged: 0 })
    shop.clock.now += 1000
    expect(await bring()).toMatchObject({ paid: 0, cancelled: 0, unchanged: 2 })
    expect((await ask('GET', '1001')).cancelledAt).toBe(shop.clock.now - 1000)
    const told = await ask('POST', '1001/confirm', { amount: '40.00' })
    expect(told.cancelledAt).toBeUndefined()
    expect((await ask('POST', '1001/cancel', {})).cancelledAt).toBeGreaterThan(shop.clock.now)
  })
})

describe('GET /v1/admin/amounts', () => {
  const amounts = () => jsonOf(shop.admin('GET', '/amounts'))

  it('says that pages report less than the shop states, and by how much once five of twenty do', async () => {
    expect(await amounts()).toEqual({ orders: 0, differing: 0 })
    for (let number = 1; number <= 4; number += 1) {
      await report(String(number))
      await ask('POST', `${number}/confirm`, { amount: '54.80' })
    }
    // Not stated, not reported, and rounded otherwise.
    await report('5')
    await ask('POST', '6/confirm', { amount: '54.80' })
    await report('7')
    await ask('POST', '7/confirm', { amount: '49.92' })
    expect(await amounts()).toEqual({ orders: 5, differing: 4 })
    await ask('POST', '5/confirm', { amount: '54.80' })
    expect(await amounts()).toEqual({ orders: 6, differing: 5, usual: { amount: '4.90', currency: 'EUR' } })
  })

  it('looks at the latest twenty orders, and at one report of each', async () => {
    for (let number = 1; number <= 21; number += 1) {
      await report(String(number))
      await ask('POST', `${number}/confirm`, { amount: number === 1 ? '54.80' : '49.90' })
    }
    shop.clock.now += 1000
    await report('21', { amount: '1.00' })
    expect(await amounts()).toEqual({ orders: 20, differing: 0 })
  })
})
