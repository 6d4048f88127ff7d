import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch } from '../fixtures/messages.ts'
import { conversionOf, type TestShop, testShop } from '../fixtures/test-shop.ts'

const DAY = 864e5

let shop: TestShop
let code: string
beforeEach(async () => {
  shop = await testShop()
  code = (await shop.join()).code
})
afterEach(() => shop.close())

const told = () => conversionOf(shop.admin('GET', '/conversions/77001'))
const send = (orderToken: string, orderId = '77001') =>
  shop.send(order(orderId, [touch(code)], { orderToken }))

/** What is taken in the place of a token that cannot count: the report, as unsigned, and a sentence that names what is wrong. */
const unsigned = (message: unknown) => ({
  status: 'accepted',
  problem: { code: 'order_token_invalid', errors: [{ field: 'messages.0.orderToken', message }] },
})

describe('an order token', () => {
  it.each([
    ['the number of the order as a number', { orderId: 77001 }],
    ['the amount as a number', { amount: 49.9 }],
    ['no address', { email: null }],
    ['an empty address', { email: '' }],
    ['a customer’s number as a number', { customerId: 12 }],
    ['a guest', { customerId: null }],
    ['no coupons', { coupons: null }],
    ['no code and no visits', { code: null, ref: null }],
    ['ISO times', { placedAt: '2025-03-01T01:00:00+01:00' }],
    ['what this version does not know', { later: { a: 1 } }],
  ])('may state %s', async (_, more) => {
    const [answer] = await send(await shop.signed('77001', more))
    expect(answer).toMatchObject({ status: 'accepted' })
    expect(answer).not.toHaveProperty('problem')
    expect(await told()).toMatchObject({
      ...{ confirmed: true, amount: { amount: '49.90' }, placedAt: shop.clock.now },
      reports: [{ standing: 'signed' }],
      statements: [{ source: 'token', says: 'paid' }],
    })
  })

  it.each<[string, object, RegExp]>([
    ['is a number of which digits are lost', { orderId: 2 ** 53 + 2 }, /^orderId: .*too large to be exact/],
    ['is no text', { orderId: ['77001'] }, /^orderId: must be text/],
    ['is empty', { orderId: '' }, /^orderId: must not be empty/],
    ['has too large an amount', { amount: 1e16 }, /^amount: .*too large to be exact/],
    ['has no amount', { amount: undefined }, /^amount: /],
    ['has an amount that is none', { amount: 'much' }, /amount such as 49\.90/],
    ['does not say when it was placed', { placedAt: undefined }, /^placedAt: /],
    ['says it without a zone', { placedAt: '2025-03-01T00:00:00' }, /^placedAt: /],
    ['has no customer but an object', { customerId: {} }, /^customerId: must be text/],
    ['has an address that is a list', { email: [] }, /^email: must be text/],
    ['is of another kind', { kind: 'gift' }, /^kind: /],
    ['is no cookie’s value', { ref: 'x' }, /^ref: must be the value of the cookie goodword/],
    ['is of another order', { orderId: '77002' }, /^was signed for another order/],
    ['is older than it counts', { iat: 1 }, /^iat: is more than 31 days ago/],
  ])('that %s is named by its field, and its report counts as unsigned', async (_, more, wrong) => {
    const token = 'iat' in more ? await signedAt(1) : await shop.signed('77001', more)
    const [answer] = await send(token)
    expect(answer).toMatchObject(unsigned(expect.stringMatching(wrong)))
    expect(answer?.decision?.credited).toBe(true)
    expect(await told()).toMatchObject({
      ...{ confirmed: false, status: 'held', statements: [], reports: [{ standing: 'waiting' }] },
    })
  })

  it('that another key has signed is told apart from one with a wrong field, and its report counts as unsigned', async () => {
    const payload = { orderId: '77001', amount: '49.90', currency: 'EUR', placedAt: shop.clock.now }
    const signature = 'must be signed with the secret key of the shop'
    for (const token of [await shop.sign(payload, `sk_${'x'.repeat(40)}`), 'a.b.c', 'not a token']) {
      expect((await send(token))[0]).toMatchObject(unsigned(signature))
    }
    expect(await told()).toMatchObject({ confirmed: false, statements: [] })
  })

  it('counts for 31 days from when it was signed, and to come by five minutes', async () => {
    const token = await shop.signed('77001')
    shop.clock.now += 31 * DAY
    expect((await send(token))[0]).not.toHaveProperty('problem')
    shop.clock.now += 1000
    expect((await send(token))[0]).toMatchObject(unsigned(expect.stringMatching(/^iat: /)))
    const seconds = Math.floor(shop.clock.now / 1000)
    expect((await send(await signedAt(seconds + 300)))[0]).not.toHaveProperty('problem')
    expect((await send(await signedAt(seconds + 301)))[0]).toMatchObject(unsigned('iat: is still to come'))
  })

  /** @param iat seconds since 1970 */
  async function signedAt(iat: number): Promise<string> {
    const { now } = shop.clock
    shop.clock.now = iat * 1000
    const token = await shop.signed('77001', { placedAt: now })
    shop.clock.now = now
    return token
  }
})
