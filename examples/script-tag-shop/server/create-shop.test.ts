import { join } from 'node:path'
import { formatTouches, OrderTokenSchema } from '@goodword/protocol'
import { jwtVerify } from 'jose'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { products } from '../public/js/products.js'
import { createShop } from './create-shop.ts'
import type { Order } from './order.ts'
import { refOf } from './ref-of.ts'

const SECRET = 'sk_plainlySampleSecretKeyForTestsOnly00'
const folder = join(import.meta.dirname, '../public')

const shop = (options: { secretKey?: string; goodwordUrl?: string } = { secretKey: SECRET }) =>
  createShop({
    folder,
    writtenUrl: 'http://localhost:4400',
    otherwise: { page: '/404', status: 404 },
    ...options,
  })

const asJson = (cart: unknown, friend?: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ cart, friend }),
})

const asForm = (cart: string): RequestInit => ({ method: 'POST', body: new URLSearchParams({ cart }) })

async function order(cart: unknown, app = shop(), friend?: unknown): Promise<Order> {
  const answer = await app.request('/checkout', asJson(cart, friend))
  expect(answer.status).toBe(201)
  return answer.json()
}

describe('checkout', () => {
  it('charges its own prices, whatever the page sends', async () => {
    const made = await order([{ id: 'pilea', quantity: 2, price: '0.01', cents: 1, amount: '0.02' }])
    expect(made.lines).toEqual([{ name: 'Pilea', quantity: 2, amount: '33.80' }])
    expect(made).toMatchObject({ shipping: '4.90', amount: '38.70', currency: 'EUR' })
  })

  it('takes the same from the bill of every friend, once, and says by whose code', async () => {
    const cart = [{ id: 'pilea', quantity: 2 }]
    const made = await order(cart, shop(), 'SAMPLE-1')
    expect(made).toMatchObject({ discount: '5.00', shipping: '4.90', amount: '33.70', coupon: 'SAMPLE-1' })
    const form = new URLSearchParams({ cart: JSON.stringify(cart), friend: 'SAMPLE-1' })
    const app = shop()
    const { headers } = await app.request('/checkout', { method: 'POST', body: form })
    const kept = await app.request(`/api/orders/${headers.get('Location')?.split('=')[1]}`)
    expect(await kept.json()).toMatchObject({ discount: '5.00', amount: '33.70', coupon: 'SAMPLE-1' })
  })

  it.each([undefined, '', 'x', '<b>', 'A'.repeat(65), 5, ['SAMPLE-1'], { code: 'SAMPLE-1' }])(
    'takes nothing from the bill for the code %j',
    async (friend) => {
      const made = await order([{ id: 'pilea', quantity: 2 }], shop(), friend)
      expect(made).toMatchObject({ discount: '0.00', amount: '38.70' })
      expect(made).not.toHaveProperty('coupon')
    },
  )

  it('signs what is left to pay', async () => {
    const { orderToken = '' } = await order([{ id: 'pilea', quantity: 2 }], shop(), 'SAMPLE-1')
    const { payload } = await jwtVerify(orderToken, new TextEncoder().encode(SECRET))
    expect(payload.amount).toBe('33.70')
  })

  it('ships for nothing from 50 euro', async () => {
    expect(await order([{ id: 'watering-can', quantity: 2 }])).toMatchObject({
      shipping: '0.00',
      amount: '64.00',
    })
  })

  it('adds up lines of the same product', async () => {
    const made = await order([
      { id: 'pilea', quantity: 1 },
      { id: 'pilea', quantity: 2 },
    ])
    expect(made.lines).toEqual([{ name: 'Pilea', quantity: 3, amount: '50.70' }])
  })

  it('signs what it charged, as Goodword reads it', async () => {
    const { orderId, amount, currency, orderToken = '' } = await order([{ id: 'monstera', quantity: 1 }])
    const { payload, protectedHeader } = await jwtVerify(orderToken, new TextEncoder().encode(SECRET))
    expect(protectedHeader.alg).toBe('HS256')
    expect(v.parse(v.strictObject(OrderTokenSchema.entries), payload)).toMatchObject({
      orderId,
      amount,
      currency,
      coupons: [],
      ref: null,
    })
  })

  it('signs when the order was placed, its coupons, and by whose link the shopper came', async () => {
    const visit = { code: 'ANNA-7Q2', channel: 'whatsapp', at: Date.now() - 60_000, visit: 'v1a2b3c4d5e6' }
    const ref = formatTouches([visit])
    const request = asJson([{ id: 'pilea', quantity: 2 }], 'SAMPLE-1')
    const headers = { ...request.headers, Cookie: `theme=dark; goodword=${ref}; lang=en` }
    const before = Date.now()
    const answer = await shop().request('/checkout', { ...request, headers })
    const { orderToken = '' }: Order = await answer.json()
    const { payload } = await jwtVerify(orderToken, new TextEncoder().encode(SECRET))
    const stated = v.parse(OrderTokenSchema, payload)
    expect(stated).toMatchObject({ coupons: ['SAMPLE-1'], ref })
    expect(stated.placedAt).toBeGreaterThanOrEqual(before)
    expect(stated.placedAt).toBeLessThanOrEqual(Date.now())
  })

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['goodwordly=1~ANNA-7Q2..m1.v1a2b3c4d5e6', undefined],
    ['goodword=', undefined],
    ['goodword=1~<b>..m1.v1a2b3c4d5e6', undefined],
    ['goodword=1~ANNA-7Q2.WhatsApp.m1.v1a2b3c4d5e6', undefined],
    ['goodword=2~ANNA-7Q2..m1.v1a2b3c4d5e6', undefined],
    ['goodword=1~ANNA-7Q2..m1.v1a2b3c4d5e6', '1~ANNA-7Q2..m1.v1a2b3c4d5e6'],
    ['goodword=changed; goodword=1~ANNA-7Q2..m1.v1a2b3c4d5e6', '1~ANNA-7Q2..m1.v1a2b3c4d5e6'],
    [
      `goodword=1~${'A'.repeat(64)}.${'c'.repeat(20)}.m1abcdefg.${'v'.repeat(24)}~BEN-1..m2.v1a2b3c4d5e7`,
      `1~${'A'.repeat(64)}.${'c'.repeat(20)}.m1abcdefg.${'v'.repeat(24)}~BEN-1..m2.v1a2b3c4d5e7`,
    ],
  ])('reads of the cookies %j the links %j, as Goodword does', (cookies, expected) => {
    const ref = refOf(cookies)
    expect(ref).toBe(expected ?? null)
    expect(v.is(OrderTokenSchema.entries.ref, ref)).toBe(true)
  })

  it('makes orders without a token when it has no secret key', async () => {
    expect(await order([{ id: 'monstera', quantity: 1 }], shop({}))).not.toHaveProperty('orderToken')
  })

  it('sends a form on to the thank-you page, which can ask for the order', async () => {
    const app = shop()
    const answer = await app.request('/checkout', asForm('[{"id":"monstera","quantity":1}]'))
    expect(answer.status).toBe(303)
    const to = answer.headers.get('Location') ?? ''
    expect(to).toMatch(/^\/thank-you\?order=MC(-[2-9A-Z]{4}){2}$/)
    const kept = await app.request(`/api/orders/${to.split('=')[1]}`)
    expect(await kept.json()).toMatchObject({ amount: '39.80', lines: [{ name: 'Monstera' }] })
  })

  it.each([
    ['nothing', [], 'Your cart is empty.'],
    ['no list', 'everything', 'The cart could not be read'],
    ['an unknown product', [{ id: 'orchid', quantity: 1 }], 'do not sell'],
    ['a property of objects', [{ id: 'constructor', quantity: 1 }], 'do not sell'],
    ['a line that is null', [null], 'do not sell'],
    ['no quantity', [{ id: 'pilea' }], 'One is the least'],
    ['a negative quantity', [{ id: 'pilea', quantity: -1 }], 'One is the least'],
    ['half a plant', [{ id: 'pilea', quantity: 0.5 }], 'One is the least'],
    ['quantity in words', [{ id: 'pilea', quantity: '2' }], 'One is the least'],
    ['too many', [{ id: 'pilea', quantity: 11 }], 'at most 10'],
    ['too many in parts', Array(3).fill({ id: 'pilea', quantity: 4 }), 'at most 10'],
  ])('answers a cart with %s in a sentence', async (_, cart, sentence) => {
    const json = await shop().request('/checkout', asJson(cart))
    expect(json.status).toBe(422)
    expect((await json.json()).error).toContain(sentence)
    const form = await shop().request('/checkout', asForm(JSON.stringify(cart)))
    expect(form.status).toBe(422)
    expect(await form.text()).toContain(sentence)
  })

  it.each(['{', 'null', '"text"'])('answers the body %s in a sentence', async (body) => {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await shop().request('/checkout', { method: 'POST', headers, body })
    expect(answer.status).toBe(422)
    expect((await answer.json()).error).toContain('could not be read')
  })

  it('refuses a body that no cart can fill', async () => {
    expect((await shop().request('/checkout', asForm('x'.repeat(20_000)))).status).toBe(413)
  })

  it('knows nothing of orders that were never made', async () => {
    expect((await shop().request('/api/orders/MC-2222-2222')).status).toBe(404)
  })
})

describe('pages', () => {
  const addresses = [
    '/',
    '/cart',
    '/checkout',
    '/thank-you',
    '/account',
    ...products.map(({ id }) => `/products/${id}`),
  ]
  const tag =
    '<script type="module" async src="http://localhost:4400/goodword.js" data-shop="pk_demoScriptTag" data-consent="granted"></script>'

  it.each([...addresses, '/404'])(
    '%s has the pasted tag once, a heading, and nothing inline',
    async (address) => {
      const html = await (await shop().request(address)).text()
      expect(html.split('goodword.js')).toHaveLength(2)
      expect(html.slice(0, html.indexOf('</head>'))).toContain(tag)
      expect(html).toMatch(/<h1>/)
      expect(html).not.toMatch(/ style=| on[a-z]+=|<style|<script>/)
    },
  )

  it('put the address of the running Goodword server into the tag and the policy', async () => {
    const answer = await shop({ goodwordUrl: 'https://refer.shop.example/goodword/' }).request('/')
    const html = await answer.text()
    expect(html).toContain('src="https://refer.shop.example/goodword/goodword.js"')
    expect(html).not.toContain('localhost:4400')
    const policy = answer.headers.get('Content-Security-Policy')
    expect(policy).toContain("script-src 'self' https://refer.shop.example;")
    expect(policy).toContain("connect-src 'self' https://refer.shop.example;")
    expect(policy).not.toContain('unsafe')
  })

  it.each(products)('show the price that is charged for $name', async ({ id, name, cents }) => {
    for (const address of ['/', `/products/${id}`]) {
      const html = await (await shop().request(address)).text()
      const own = html.slice(html.indexOf(`>${name}<`))
      expect(own.match(/€([\d.]+)/)?.[1]).toBe((cents / 100).toFixed(2))
    }
  })

  it('never hold the secret key, in a body or in a header', async () => {
    const app = shop()
    const { orderId } = await order([{ id: 'pilea', quantity: 1 }], app)
    for (const address of [...addresses, '/js/thank-you-page.js', `/api/orders/${orderId}`]) {
      const answer = await app.request(address)
      expect(JSON.stringify([...answer.headers]) + (await answer.text())).not.toContain(SECRET)
    }
  })

  it('say that an address is unknown, or leave it to a single-page app', async () => {
    const unknown = await shop().request('/nothing')
    expect(unknown.status).toBe(404)
    expect(await unknown.text()).toContain('Nothing grows here')
    const writtenUrl = 'http://localhost:4400'
    const app = createShop({ folder, writtenUrl, otherwise: { page: '/', status: 200 } })
    const page = await app.request('/any/where')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Green things for small rooms')
    expect((await app.request('/assets/gone.js')).status).toBe(404)
  })

  it('lead nowhere outside the folder', async () => {
    for (const address of ['/../server/main.ts', '/..%2fserver/main.ts', '/%2e%2e/package.json']) {
      expect((await shop().request(address)).status).toBe(404)
    }
  })
})
