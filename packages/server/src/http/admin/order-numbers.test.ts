import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order } from '../../fixtures/messages.ts'
import { type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
let server: Server
let port: number
beforeEach(async () => {
  shop = await testShop()
  server = createServer(getRequestListener(shop.app.fetch))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await shop.close()
})

const PAID = { amount: '49.90', currency: 'EUR' }

/** As a shop's system asks: by an address that its HTTP client normalises. */
async function ask(method: string, path: string, body?: object) {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/admin/conversions/${path}`, {
    method,
    headers: { authorization: `Bearer ${shop.secretKey}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, answer: (await answer.json()) as { orderId?: string } }
}

/** By an address that nothing has normalised. */
async function askRaw(path: string): Promise<{ status: number | undefined; text: string }> {
  const sent = request({
    ...{ host: '127.0.0.1', port, method: 'POST', path: `/v1/admin/conversions/${path}` },
    headers: { authorization: `Bearer ${shop.secretKey}` },
  })
  sent.end(JSON.stringify(PAID))
  const [answer] = await once(sent, 'response')
  let text = ''
  for await (const chunk of answer) text += String(chunk)
  return { status: answer.statusCode, text }
}

describe('an order number', () => {
  it.each([
    '1001',
    '#1001',
    '2025/17',
    '/',
    '../x',
    'a/../b',
    '...',
    '.x',
    '. ',
    '?',
    'a?b=c&d',
    '%',
    '%2F',
    '%2e%2e',
    '100%25',
    'a b',
    ' a ',
    'a\\b',
    'a;b,c:d@e',
    'a+b',
    'Größe 5 €',
    '🎁',
    'line\nbreak',
    'confirm',
    'import',
  ])('%j is reached by every route, and is the one that browsers report', async (number) => {
    const path = encodeURIComponent(number)
    const [report] = await shop.send(order(number, []))
    expect(report).toMatchObject({ status: 'accepted' })
    for (const [step, body] of [
      ['confirm', PAID],
      ['refund', { amount: '1.00' }],
      ['cancel', {}],
    ] as const) {
      expect(await ask('POST', `${path}/${step}`, body)).toMatchObject({
        status: 200,
        answer: { orderId: number },
      })
    }
    expect(await ask('GET', path)).toMatchObject({ status: 200, answer: { orderId: number } })
    expect((await shop.rows('orders')).map((row) => row.number)).toEqual([number])
  })

  it('with the character NUL is one order by every way', async () => {
    await shop.send(order('a\0b', []))
    expect((await ask('POST', 'a%00b/confirm', PAID)).status).toBe(200)
    expect((await ask('GET', 'a%00b')).status).toBe(200)
    expect(await shop.rows('orders')).toHaveLength(1)
  })

  it.each(['.', '..', 'a\uD800', '\uDC00'])(
    '%j is refused by name wherever it comes from',
    async (number) => {
      const sent = order(number, [], { orderToken: await shop.signed(number) })
      expect(await shop.send(sent)).toMatchObject([
        {
          status: 'rejected',
          problem: {
            code: 'field_invalid',
            errors: [{ field: 'messages.0.orderId', message: expect.stringContaining('neither . nor ..') }],
          },
        },
      ])
      if (number.startsWith('.')) {
        const csv = `order,amount,currency,status\n${number},49.90,EUR,paid`
        const listed = await shop.admin('POST', '/conversions/import', csv)
        expect(await listed.json()).toMatchObject({ paid: 0, errors: [{ line: 2, field: 'order' }] })
      }
      expect(await shop.rows('orders')).toEqual([])
    },
  )

  it.each(['%2E', '%2e%2e', '.', '..'])('that is %s in an address names no order', async (path) => {
    const { status, text } = await askRaw(`${path}/confirm`)
    expect(status).toBeGreaterThanOrEqual(404)
    expect(text).toMatch(/"code":"(field_invalid|route_unknown|method_not_allowed)"/)
    expect((await ask('POST', `${path}/confirm`, PAID)).status).toBeGreaterThanOrEqual(404)
    expect(await shop.rows('orders')).toEqual([])
  })

  it('of more than 128 characters is refused by name', async () => {
    expect(await ask('POST', `${'x'.repeat(129)}/confirm`, PAID)).toMatchObject({
      status: 422,
      answer: { errors: [{ field: 'number' }] },
    })
  })
})
