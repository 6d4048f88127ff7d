import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PATHS } from '@goodword/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'
import { OPERATIONS } from './openapi/operations.ts'

let shop: TestShop
let session: string
beforeAll(async () => {
  shop = await testShop()
  await mkdir(join(shop.folder, 'tag'))
  await writeFile(join(shop.folder, 'tag', PATHS.script), 'export {}')
  session = (await shop.join()).session
})
afterAll(() => shop.close())

const BODIES = [
  '',
  'null',
  '[]',
  '{}',
  '"x"',
  '{"a":',
  '1e999',
  '{"__proto__":{"x":1}}',
  '\u0000',
  '{"shop":null}',
]
const PIECES = ['x', "'", '%00', '%zz', '..', '%F0%9F%98%80', 'x'.repeat(500), '-1', '99999999999999999999']
const QUERIES = [
  '',
  '?limit=x&cursor=%00&from=%00&to=9&month=0000-99&token=..&shop=pk_&code=%00',
  '?limit=1&limit=2&cursor=x',
]

/** Values that fit a field's type and nothing else. */
const ODD = ['\u0000', '\ud800', 'x\u0000y', '-0', '1e5', '٣', '9'.repeat(30), ' ']

describe('nonsense', () => {
  it('is refused by every route and breaks none', async () => {
    for (const { method, path, access } of OPERATIONS) {
      const authorization = access === 'secret' ? shop.secretKey : session
      const ask = async (address: string, body?: string) => {
        const answer = await shop.app.request(address, {
          method,
          headers: { authorization: `Bearer ${authorization}` },
          ...(method !== 'GET' && body !== undefined && { body }),
        })
        expect(answer.status, `${method} ${address} ${body}`).toBeLessThan(500)
        await answer.text()
      }
      const address = path.replace(/:\w+/g, 'x')
      for (const body of BODIES) await ask(address, body)
      for (const query of QUERIES) await ask(address + query, '{}')
      if (path.includes(':')) for (const piece of PIECES) await ask(path.replace(/:\w+/g, piece), '{}')
    }
  }, 180_000)

  it('in a field that looks right is refused too', async () => {
    const { publishableKey: key } = shop
    const admin = (method: string, path: string, body: (odd: string) => object) => ({ method, path, body })
    const cases = [
      admin('POST', '/customers', (odd) => ({ customerId: odd, name: odd })),
      admin('POST', '/conversions/1001/confirm', (odd) => ({
        amount: '1.00',
        coupon: odd,
        customer: { id: odd, email: odd },
      })),
      admin('POST', '/conversions/1001/confirm', (odd) => ({ amount: odd, currency: odd })),
      ...['code', 'ref', 'creditTo', 'placedAt', 'asOf', 'refundedTotal'].map((field) =>
        admin('POST', '/conversions/1001/confirm', (odd) => ({ amount: '1.00', [field]: odd })),
      ),
      ...['coupons', 'proofs'].map((field) =>
        admin('POST', '/conversions/1001/confirm', (odd) => ({ amount: '1.00', [field]: [odd, odd] })),
      ),
      admin('POST', '/conversions/1001/cancel', (odd) => ({ note: odd, asOf: odd })),
      admin('POST', '/conversions/1001/cancel', (odd) => ({ note: odd })),
      admin('POST', '/conversions/1001/refund', (odd) => ({ total: odd })),
      admin('POST', '/review/x/approve', (odd) => ({ creditTo: odd, note: odd })),
      admin('POST', '/conversions/1001/refund', (odd) => ({ amount: odd, note: odd })),
      admin('POST', '/dry-run', (odd) => ({
        touches: [],
        amount: '1.00',
        coupon: odd,
        customer: { id: odd },
      })),
      admin('POST', '/dry-run', () => ({ touches: [], version: 99 })),
      admin('PUT', '/lists/blocked', (odd) => ({ kind: 'customer', value: odd, note: odd })),
      admin('POST', '/people/erase', (odd) => ({ customerId: odd })),
      admin('POST', '/coupons/pool/mint', () => ({ count: 10_001 })),
    ]
    for (const odd of ODD) {
      for (const { method, path, body } of cases) {
        const answer = await shop.admin(method, path, body(odd))
        expect(answer.status, `${path} ${JSON.stringify(body(odd))}`).toBeLessThan(500)
      }
      const csv = `customerId,email,name\n${odd},a@example.test,${odd}\n`
      expect((await shop.admin('POST', '/customers/import', csv)).status).toBeLessThan(500)
      for (const [path, body] of [
        [
          PATHS.ratings,
          { shop: key, id: 'r1a2b3c4d5e6', stars: 5, words: odd, recommend: odd, orderId: odd },
        ],
        [PATHS.missedReferrals, { shop: key, id: 'm1a2b3c4d5e6', from: `x${odd}`, orderId: odd }],
        [PATHS.advocates, { shop: key, email: `a${odd}@example.test`, name: odd }],
      ] as const) {
        expect((await shop.post(path, body)).status, `${path} ${JSON.stringify(body)}`).toBeLessThan(500)
      }
      const message = {
        type: 'conversion',
        id: 'c1a2b3c4d5e6',
        age: 0,
        orderId: `o${odd}`,
        amount: '1.00',
        currency: 'EUR',
        touches: [],
      }
      const token = await shop.signed(`o${odd}`, {
        customerId: odd,
        code: odd,
        coupons: [odd],
        proofs: [odd],
      })
      const more = { coupons: [odd], proofs: [odd], customerToken: odd, customer: { id: odd } }
      const others = [
        { ...message, ...more, id: 'c2a2b3c4d5e6' },
        { ...message, id: 'c3a2b3c4d5e6', orderToken: token },
        { ...message, id: 'c4a2b3c4d5e6', orderToken: odd },
      ]
      const visit = { type: 'visit', id: 'v1a2b3c4d5e6', age: 0, code: 'ANNA', landing: odd, utmSource: odd }
      for (const { problem } of await shop.send(message, ...others, visit))
        expect(problem?.status ?? 200).toBeLessThan(500)
    }
  }, 180_000)
})
