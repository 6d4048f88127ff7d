import { AdminConversionDetailSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch } from '../../fixtures/messages.ts'
import { problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
let code: string
beforeEach(async () => {
  shop = await testShop()
  code = (await shop.join()).code
})
afterEach(() => shop.close())

const ask = async (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  (await shop.admin(method, path, body, headers)).json()

const detail = async (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  v.parse(AdminConversionDetailSchema, await ask(method, path, body, headers))

const report = (number: string) => shop.send(order(number, [touch(code, { channel: 'email' })]))

describe('a conversion', () => {
  it('is shown with what was claimed, decided and promised', async () => {
    await report('1001')
    expect(await ask('GET', '/conversions?status=held')).toMatchObject({
      items: [{ orderId: '1001', kind: 'order', status: 'held', advocateId: expect.any(String) }],
    })
    const told = await detail('GET', '/conversions/1001')
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
      const told = await detail('POST', '/conversions/1001/confirm', { amount: '40.00' })
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
    const unconfirmed = () => ask('GET', '/conversions?unconfirmed=yes')
    expect(await unconfirmed()).toMatchObject({
      items: ['1002', '1001'].map((orderId) => ({
        ...{ orderId, unconfirmed: true, amount: { amount: '49.90', currency: 'EUR' } },
      })),
    })
    expect(await ask('GET', '/rewards?status=held')).toMatchObject({
      items: [1, 2, 3, 4].map(() => ({ waitsFor: 'confirmation' })),
    })
    await ask('POST', '/conversions/1001/confirm', { amount: '40.00' })
    // Nobody earns anything by it: nobody waits for it.
    await shop.send(order('1003', []))
    expect(await unconfirmed()).toMatchObject({ items: [{ orderId: '1002' }] })
    expect(await ask('GET', '/conversions')).toMatchObject({
      items: [
        { orderId: '1003', unconfirmed: false },
        { orderId: '1002', unconfirmed: true },
        { orderId: '1001', unconfirmed: false, amount: { amount: '40.00' } },
      ],
    })
    const { items } = (await ask('GET', '/rewards?status=held')) as { items: { waitsFor: string }[] }
    expect(items.map(({ waitsFor }) => waitsFor).toSorted()).toEqual([
      ...['confirmation', 'confirmation', 'returns', 'returns'],
    ])
    expect(await problemOf(await shop.admin('GET', '/conversions?unconfirmed=no'))).toMatchObject({
      ...{ code: 'field_invalid', errors: [{ field: 'unconfirmed' }] },
    })
  })

  it('that browsers contradict each other about has no amount; the shop’s word is it, however late it comes', async () => {
    await shop.send(order('1001', [touch(code)], { amount: '999.00' }))
    expect((await detail('GET', '/conversions/1001')).amount?.amount).toBe('999.00')
    await report('1001')
    expect((await detail('GET', '/conversions/1001')).amount).toBeUndefined()
    const orderToken = await shop.sign({ orderId: '1001', amount: '49.90', currency: 'EUR' })
    await shop.send(order('1001', [touch(code)], { orderToken }))
    expect((await detail('GET', '/conversions/1001')).amount).toEqual({ amount: '49.90', currency: 'EUR' })
  })

  it('may be confirmed before any browser has reported it', async () => {
    await detail('POST', '/conversions/A%2F7/confirm', { amount: '40.00', kind: 'booking' })
    expect(await ask('GET', '/conversions')).toMatchObject({ items: [{ orderId: 'A/7', kind: 'booking' }] })
  })

  it('is refunded once for each idempotency key, however often it is asked', async () => {
    await report('1001')
    await ask('POST', '/conversions/1001/confirm', { amount: '40.00' })
    const refund = () =>
      detail('POST', '/conversions/1001/refund', { amount: '10.00' }, { 'idempotency-key': 'r-1' })
    const answers = await Promise.all([refund(), refund(), refund()])
    expect(answers.map(({ refunded }) => refunded.amount)).toEqual(['10.00', '10.00', '10.00'])
    const other = await detail('POST', '/conversions/1001/refund', { amount: '5.00' })
    expect(other.refunded.amount).toBe('15.00')
    const tooMuch = await shop.admin('POST', '/conversions/1001/refund', { amount: '26.00' })
    expect(await problemOf(tooMuch)).toMatchObject({
      code: 'amount_too_large',
      errors: [{ field: 'amount' }],
    })
  })

  it('is not refunded by a key that stands for another refund, so that no refund is lost', async () => {
    await report('1001')
    await ask('POST', '/conversions/1001/confirm', { amount: '40.00' })
    const refund = (body: object) =>
      shop.admin('POST', '/conversions/1001/refund', body, { 'idempotency-key': 'order-1001' })
    expect((await refund({ amount: '10.00', note: 'a cup' })).status).toBe(200)
    expect((await refund({ amount: '10', note: 'a cup' })).status).toBe(200)
    for (const other of [{ amount: '5.00', note: 'a cup' }, { amount: '10.00', note: 'a plate' }, {}]) {
      expect(await problemOf(await refund(other))).toMatchObject({ code: 'idempotency_key_reused' })
    }
    expect(await ask('GET', '/conversions/1001')).toMatchObject({ refunded: { amount: '10.00' } })
  })

  it('is cancelled, and its rewards with it', async () => {
    await report('1001')
    await ask('POST', '/conversions/1001/confirm', { amount: '40.00' })
    const told = await detail('POST', '/conversions/1001/cancel', { note: 'changed their mind' })
    expect(told.cancelledAt).toBe(shop.clock.now)
    expect(new Set(told.rewards.map(({ status }) => status))).toEqual(new Set(['reversed']))
  })

  it('comes from a file of the shop too', async () => {
    await report('1001')
    const csv = 'order,amount,currency,status\n1001,40.00,EUR,paid\n,1,EUR,paid\n1002,1,EUR,strange\n'
    expect(await ask('POST', '/conversions/import', csv)).toMatchObject({
      paid: 1,
      errors: [{ line: 3 }, { line: 4 }],
    })
  })

  it.each([
    ['POST', '/conversions/1001/confirm', { amount: '1,5' }, 'amount_malformed', 'amount'],
    [
      'POST',
      '/conversions/1001/confirm',
      { amount: '1', currency: 'USD' },
      'currency_unsupported',
      'currency',
    ],
    ['POST', '/conversions/1001/confirm', {}, 'field_invalid', 'amount'],
    ['POST', '/dry-run', { touches: [], amount: 'x' }, 'amount_malformed', 'amount'],
    ['POST', '/review/x/refuse', { note: ' ' }, 'field_invalid', 'note'],
  ])('%s %s with %j is refused', async (method, path, body, problem, field) => {
    const answer = await problemOf(await shop.admin(method, path, body))
    expect(answer).toMatchObject({ code: problem, errors: [{ field }] })
  })

  it.each([
    ['GET', '/conversions/nothing'],
    ['POST', '/conversions/nothing/cancel'],
    ['POST', '/conversions/nothing/refund'],
    ['POST', '/review/nothing/approve'],
    ['POST', '/rewards/nothing/issue'],
    ['POST', '/rewards/nothing/redeem'],
    ['GET', '/programmes/99'],
    ['GET', '/advocates/nothing'],
  ])('%s %s finds nothing', async (method, path) => {
    const answer = await shop.admin(method, path, method === 'POST' ? {} : undefined)
    expect(await problemOf(answer)).toMatchObject({ code: 'not_found' })
  })
})

describe('the review queue', () => {
  async function compete() {
    const other = (await shop.join('other@example.test')).code
    const signed = async (touches: object[]) => {
      const orderToken = await shop.sign({ orderId: '1001', amount: '49.90', currency: 'EUR' })
      await shop.send(order('1001', touches, { orderToken }))
    }
    await signed([touch(code)])
    await signed([touch(other)])
    return other
  }

  it('holds what several advocates claim, and lets a person say whose it is', async () => {
    const other = await compete()
    const { items } = (await ask('GET', '/review')) as { items: { id: string; review: string }[] }
    expect(items).toMatchObject([{ review: 'open' }])
    // The shop has signed it: its rewards wait for a person alone.
    expect(await ask('GET', '/conversions?unconfirmed=yes')).toEqual({ items: [] })
    expect(await ask('GET', '/rewards?status=held')).toMatchObject({ items: [{ waitsFor: 'review' }, {}] })
    await shop.send(order('1001', [touch('NOBODY')]))
    const { candidates } = await detail('GET', '/conversions/1001')
    expect(candidates.map((one) => one.code).toSorted()).toEqual([code, other].toSorted())
    expect(candidates).toContainEqual(expect.objectContaining({ code: other, email: 'other@example.test' }))
    const wrong = await shop.admin('POST', `/review/${items[0]?.id}/approve`, { creditTo: 'NOBODY' })
    expect(await problemOf(wrong)).toMatchObject({ code: 'field_invalid', errors: [{ field: 'creditTo' }] })
    const told = await detail('POST', `/review/${items[0]?.id}/approve`, { creditTo: other })
    expect(told).toMatchObject({ review: 'approved', credit: { code: other } })
    expect(await ask('GET', '/review')).toEqual({ items: [] })
  })

  it('lets a person refuse, with a reason', async () => {
    await compete()
    const { items } = (await ask('GET', '/review')) as { items: { id: string }[] }
    const told = await detail('POST', `/review/${items[0]?.id}/refuse`, { note: 'same household, made up' })
    expect(told).toMatchObject({ review: 'refused', status: 'refused' })
  })
})

describe('rewards and coupons', () => {
  it('are handed over as a coupon, once', async () => {
    const csv = 'code\nGIFT-1\nGIFT-2\n'
    expect(await ask('POST', '/coupons/spring/import', csv)).toMatchObject({ added: 2, known: 0 })
    expect(await ask('POST', '/coupons/spring/import', csv)).toMatchObject({ added: 0, known: 2 })
    expect(await ask('GET', '/coupons/spring')).toEqual({ pool: 'spring', free: 2, isLow: true })
    const terms = { advocateReward: '10.00', friendReward: '5.00', holdDays: 0, couponPool: 'spring' }
    await ask('POST', '/programmes', { terms, confirmLoss: true })
    await report('1001')
    await ask('POST', '/conversions/1001/confirm', { amount: '40.00' })
    const { items } = (await ask('GET', '/rewards?status=approved')) as {
      items: { id: string; side: string }[]
    }
    const friends = items.find(({ side }) => side === 'friend')?.id
    const first = await ask('POST', `/rewards/${friends}/issue`)
    expect(first).toMatchObject({ coupon: expect.stringMatching(/^GIFT-/), reward: { status: 'issued' } })
    expect(await ask('POST', `/rewards/${friends}/issue`)).toEqual(first)
    expect(await ask('POST', `/rewards/${friends}/redeem`)).toMatchObject({ status: 'redeemed' })
    const advocates = items.find(({ side }) => side === 'advocate')?.id
    const unproven = await problemOf(await shop.admin('POST', `/rewards/${advocates}/issue`))
    expect(unproven).toMatchObject({ code: 'state_conflict', detail: 'advocate_unproven' })
  })

  it('are minted once for each idempotency key', async () => {
    const mint = (count: number, key: string) =>
      shop.admin('POST', '/coupons/spring/mint', { count }, { 'idempotency-key': key })
    const first = await (await mint(3, 'm-1')).json()
    expect(await (await mint(3, 'm-1')).json()).toEqual(first)
    expect(await problemOf(await mint(4, 'm-1'))).toMatchObject({ code: 'idempotency_key_reused' })
    expect(await ask('GET', '/coupons/spring')).toMatchObject({ free: 3 })
    await mint(0, 'm-2')
    expect((await mint(1, 'm-2')).status).toBe(200)
    expect(await problemOf(await mint(1, ''))).toMatchObject({ code: 'field_invalid' })
  })
})

describe('programmes', () => {
  it('are told as they may be given back', async () => {
    const terms = {
      advocateReward: { kind: 'percent', basisPoints: 1000, cap: '20.00' },
      friendReward: { kind: 'gift', name: 'a mug', cost: '3.00' },
      tiers: [{ name: 'gold', from: 3, reward: { kind: 'points', points: 100, cost: '1.00' } }],
      minimumOrder: '15.00',
      budget: '500.00',
      endsAt: shop.clock.now + 1000,
      guidelines: 'Be honest.',
      templates: [{ id: 'short', tone: 'friend', length: 'chat', text: '{link}' }],
    }
    const made = await ask('POST', '/programmes', { terms, confirmLoss: true })
    expect(made).toMatchObject({ version: 2, terms })
    const current = (await ask('GET', '/programmes/current')) as { terms: object }
    await ask('POST', '/programmes', { terms: current.terms, confirmLoss: true })
    expect(await ask('GET', '/programmes/3')).toEqual({ version: 3, terms: current.terms })
    expect(await ask('GET', '/programmes')).toMatchObject({
      items: [{ version: 3 }, { version: 2 }, { version: 1 }],
    })
  })

  it('that cost more than they bring need the owner’s word', async () => {
    const terms = { advocateReward: '10.00', friendReward: '5.00' }
    const economics = { averageOrder: '40.00', margin: 3000 }
    expect(await problemOf(await shop.admin('POST', '/programmes', { terms }))).toMatchObject({
      code: 'margin_unknown',
    })
    const refused = await problemOf(await shop.admin('POST', '/programmes', { terms, economics }))
    expect(refused).toMatchObject({ code: 'reward_exceeds_margin', detail: 'earns 12.00, costs 15.00 EUR' })
    expect(await ask('POST', '/programmes/break-even', { terms, economics })).toMatchObject({ exceeds: true })
    expect(await ask('POST', '/programmes', { terms, economics, confirmLoss: true })).toMatchObject({
      version: 2,
    })
  })

  it.each([
    [{ advocateReward: 'much', friendReward: '5.00' }, 'terms.advocateReward'],
    [{ advocateReward: '1.00', friendReward: '5.00', windowDays: 0 }, 'terms.windowDays'],
    [{ advocateReward: '1.00' }, 'terms.friendReward'],
  ])('of %j are refused', async (terms, field) => {
    const problem = await problemOf(await shop.admin('POST', '/programmes', { terms, confirmLoss: true }))
    expect(problem).toMatchObject({ code: 'field_invalid', errors: [{ field }] })
  })
})

describe("the owner's lists", () => {
  it('hold people until they are taken off, in pages', async () => {
    for (const value of ['c-1', 'c-2', 'c-3']) await ask('PUT', '/lists/blocked', { kind: 'customer', value })
    await ask('PUT', '/lists/blocked', { kind: 'email', value: 'sample@example.test', note: 'asked twice' })
    const first = (await ask('GET', '/lists/blocked?limit=2')) as { items: object[]; next: string }
    const second = (await ask('GET', `/lists/blocked?limit=2&cursor=${first.next}`)) as { items: object[] }
    expect([...first.items, ...second.items]).toHaveLength(4)
    expect(JSON.stringify([first, second])).not.toContain('sample@example.test')
    expect(await ask('DELETE', '/lists/blocked', { kind: 'email', value: 'Sample@example.test' })).toEqual({
      listed: false,
    })
    expect(await ask('GET', '/lists/allowed')).toEqual({ items: [] })
  })
})
