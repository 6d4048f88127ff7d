import {
  AdminCustomersSchema,
  AdminRatingsSchema,
  ImportedSchema,
  PATHS,
  SERVER_PATHS,
} from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messageId, order, share, touch, visit } from '../../fixtures/messages.ts'
import { problemOf, SHOP, type TestShop, testShop } from '../../fixtures/test-shop.ts'
import { createShop } from '../../shops/create-shop.ts'
import { ADMIN_ROUTES } from './routes.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

async function json(answer: Response | Promise<Response>): Promise<unknown> {
  return (await answer).json()
}

const customers = async (query = '') =>
  v.parse(AdminCustomersSchema, await json(shop.admin('GET', `/customers${query}`)))

describe('every admin route', () => {
  const ask = (method: string, path: string, headers: Record<string, string>) =>
    shop.app.request(SERVER_PATHS.admin + path.replace(/:\w+/g, 'x'), { method, headers })

  it('asks for the secret key', async () => {
    for (const { method, path } of ADMIN_ROUTES) {
      const answer = await ask(method, path, {})
      expect(answer.headers.get('www-authenticate')).toBe('Bearer')
      expect(await problemOf(answer), path).toMatchObject({ code: 'secret_key_missing' })
    }
  })

  it('knows neither a publishable key nor a made-up one', async () => {
    for (const { method, path } of ADMIN_ROUTES) {
      for (const key of [shop.publishableKey, 'sk_unknown']) {
        const answer = await ask(method, path, { authorization: `Bearer ${key}` })
        expect(await problemOf(answer), path).toMatchObject({ code: 'secret_key_unknown' })
      }
    }
  })

  it('is not for foreign pages', async () => {
    const answer = await shop.admin('GET', '/shop', undefined, { origin: 'https://shop.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('says which methods an address knows', async () => {
    const answer = await shop.admin('DELETE', '/shop')
    expect(answer.headers.get('allow')).toBe('GET, PATCH')
    expect(answer.status).toBe(405)
  })
})

describe('two shops', () => {
  it('never see each other, whatever is asked', async () => {
    const other = await createShop({ store: shop.store, vault: shop.vault, now: () => shop.clock.now }, SHOP)
    const { code } = await shop.join('mine@example.test')
    await shop.send(share(code), visit(code, { channel: 'email' }))
    const orderToken = await shop.sign({ orderId: 'mine-1001', amount: '49.90', currency: 'EUR' })
    await shop.send(order('mine-1001', [touch(code)], { orderToken }))
    await shop.admin('POST', '/customers', { email: 'mine-customer@example.test' })
    await shop.post(PATHS.ratings, { shop: shop.publishableKey, id: messageId(), stars: 5, words: 'mine' })
    await shop.post(PATHS.missedReferrals, { shop: shop.publishableKey, id: messageId(), from: 'mine' })
    const ids = new Set(
      (
        await Promise.all(
          (
            [
              'advocates',
              'customers',
              'ratings',
              'missed_referrals',
              'rewards',
              'orders',
              'outgoing',
            ] as const
          ).map(async (table) => (await shop.rows(table)).map(({ id }) => id)),
        )
      ).flat(),
    )
    const before = await everything()

    for (const route of ADMIN_ROUTES) {
      for (const id of route.path.includes(':') ? [...ids, 'mine-1001'] : ['']) {
        const query = route.path.includes('reports') ? '?from=2025-02-01&to=2025-03-31&month=2025-03' : ''
        const answer = await shop.app.request(
          `${SERVER_PATHS.admin}${route.path.replace(/:\w+/, id)}${query}`,
          {
            method: route.method,
            headers: { authorization: `Bearer ${other.secretKey}` },
            ...(route.body && { body: JSON.stringify(SAMPLES[`${route.method} ${route.path}`] ?? {}) }),
          },
        )
        // What was asked for may be repeated.
        const text = id === '' ? await answer.text() : (await answer.text()).replaceAll(id, '')
        expect(text, `${route.method} ${route.path}`).not.toContain('mine')
        for (const known of ids) expect(text, `${route.method} ${route.path}`).not.toContain(known)
      }
    }
    expect(await everything()).toEqual(before)
  })

  /** Bodies that would change something if the row were the shop's own. */
  const SAMPLES: Record<string, object> = {
    'PATCH /advocates/:id': { active: false },
    'POST /conversions/:number/confirm': { amount: '1.00' },
    'POST /conversions/:number/cancel': {},
    'POST /conversions/:number/refund': {},
    'POST /review/:id/approve': {},
    'POST /review/:id/refuse': { note: 'no' },
    'PATCH /ratings/:id': { status: 'hidden' },
    'PATCH /missed-referrals/:id': { status: 'refused' },
  }

  async function everything() {
    const tables = [
      'advocates',
      'codes',
      'customers',
      'ratings',
      'missed_referrals',
      'rewards',
      'orders',
      'claims',
    ] as const
    const rows = await Promise.all(tables.map((table) => shop.rows(table)))
    return rows.flat().filter((row) => row.shop_id === shop.shopId)
  }
})

describe('lists', () => {
  it('come in pages, the newest first, each row once', async () => {
    for (let count = 1; count <= 7; count += 1) {
      await shop.admin('POST', '/customers', { customerId: `c-${count}` })
    }
    const seen: (string | undefined)[] = []
    let query = '?limit=3'
    for (;;) {
      const { items, next } = await customers(query)
      seen.push(...items.map(({ customerId }) => customerId))
      if (next === undefined) break
      query = `?limit=3&cursor=${next}`
    }
    expect(seen).toEqual(['c-7', 'c-6', 'c-5', 'c-4', 'c-3', 'c-2', 'c-1'])
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=1000', 'limit'],
    ['limit=x', 'limit'],
    ['cursor=%27', 'cursor'],
    ['kind=bad', 'kind'],
  ])('refuse %s', async (query, field) => {
    const problem = await problemOf(await shop.admin('GET', `/customers?${query}`))
    expect(problem).toMatchObject({ code: 'field_invalid', errors: [{ field }] })
  })
})

describe('customers', () => {
  const CSV = [
    '\u{feff}customerId,email,name,kind',
    'c-1,one@example.test,One,existing',
    'c-2,not-an-address,Two,existing',
    ',,Nobody,existing',
    ',three@example.test,"Three, the third",prospective',
    'c-4,four@example.test,Four,maybe',
  ].join('\r\n')

  it('come from a table: good rows are kept, bad ones are told by line and column', async () => {
    const imported = v.parse(ImportedSchema, await json(shop.admin('POST', '/customers/import', CSV)))
    expect(imported.kept).toBe(2)
    expect(imported.errors.map(({ line, field }) => [line, field])).toEqual([
      [3, 'email'],
      [4, 'customerId'],
      [6, 'kind'],
    ])
    expect((await customers()).items).toMatchObject([
      { email: 'three@example.test', name: 'Three, the third', kind: 'prospective' },
      { customerId: 'c-1', email: 'one@example.test', kind: 'existing' },
    ])
  })

  it('imported again are changed, not doubled', async () => {
    await shop.admin('POST', '/customers/import', CSV)
    await shop.admin(
      'POST',
      '/customers/import',
      'customerId;email\nc-1;ONE@example.test\nc-9;three@example.test\n',
    )
    const { items } = await customers()
    expect(items.map(({ customerId, email }) => [customerId, email])).toEqual([
      ['c-9', 'three@example.test'],
      ['c-1', 'ONE@example.test'],
    ])
  })

  it('whose number and address were two rows become one', async () => {
    await shop.admin('POST', '/customers', { customerId: 'c-1' })
    await shop.admin('POST', '/customers', { email: 'one@example.test' })
    await shop.admin('POST', '/customers', { customerId: 'c-1', email: 'one@example.test' })
    expect((await customers()).items).toMatchObject([{ customerId: 'c-1', email: 'one@example.test' }])
  })

  it('leave as a table that no spreadsheet takes for formulas', async () => {
    await shop.admin('POST', '/customers', { customerId: '=1+1', name: 'Quote "x", comma' })
    const answer = await shop.admin('GET', '/customers/export')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(await answer.text()).toBe(
      'customerId,email,name,kind\r\n\'=1+1,,"Quote ""x"", comma",existing\r\n',
    )
  })

  it('more than fit in one piece come and go in pieces', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => `c-${index},c${index}@example.test`)
    const imported = await json(
      shop.admin('POST', '/customers/import', `customerId,email\n${rows.join('\n')}`),
    )
    expect(imported).toEqual({ kept: 1200, errors: [], moreErrors: 0 })
    const text = await (await shop.admin('GET', '/customers/export')).text()
    expect(new Set(text.trim().split('\r\n')).size).toBe(1201)
  }, 30_000)

  it.each([
    ['nothing at all', '', 0, 0],
    ['a header alone', 'customerId,email\n', 0, 0],
    ['an open quote', 'customerId\n"c-1\n', 0, 1],
    ['columns that mean nothing', 'a,b\n1,2\n', 0, 1],
  ])('from %s are none', async (_what, text, kept, bad) => {
    const imported = v.parse(ImportedSchema, await json(shop.admin('POST', '/customers/import', text)))
    expect([imported.kept, imported.errors.length]).toEqual([kept, bad])
  })

  it('can be removed', async () => {
    await shop.admin('POST', '/customers', { customerId: 'c-1' })
    const id = (await customers()).items[0]?.id
    expect((await shop.admin('DELETE', `/customers/${id}`)).status).toBe(200)
    expect(await problemOf(await shop.admin('DELETE', `/customers/${id}`))).toMatchObject({
      code: 'not_found',
    })
  })
})

describe('what people say', () => {
  it('waits for the owner, once, however often it is sent', async () => {
    const id = messageId()
    const body = {
      shop: shop.publishableKey,
      id,
      stars: 4,
      words: 'fine',
      recommend: 'fair',
      orderId: '1001',
    }
    for (let count = 0; count < 3; count += 1) {
      expect(await json(shop.post(PATHS.ratings, body))).toEqual({ received: true })
    }
    const { items } = v.parse(AdminRatingsSchema, await json(shop.admin('GET', '/ratings?status=new')))
    expect(items).toMatchObject([
      { stars: 4, words: 'fine', recommend: 'fair', orderId: '1001', status: 'new' },
    ])
    await shop.admin('PATCH', `/ratings/${items[0]?.id}`, { status: 'approved' })
    expect(await json(shop.admin('GET', '/ratings?status=new'))).toEqual({ items: [] })
    expect(await json(shop.admin('GET', '/ratings?status=approved'))).toMatchObject({ items: [{ stars: 4 }] })
  })

  it('about who sent them is answered alike, and only the owner learns whether a code was right', async () => {
    const { code } = await shop.join()
    const answers = []
    for (const from of [code, 'NOBODY-HERE', 'Anna']) {
      const answer = await shop.post(PATHS.missedReferrals, {
        shop: shop.publishableKey,
        id: messageId(),
        from,
      })
      answers.push([answer.status, await answer.text()])
    }
    expect(new Set(answers.map(String)).size).toBe(1)
    expect(await json(shop.admin('GET', '/missed-referrals'))).toMatchObject({
      items: [{ from: 'Anna' }, { from: 'NOBODY-HERE' }, { from: code, advocateId: expect.any(String) }],
    })
  })

  it.each([
    [PATHS.ratings, { stars: 6 }, 'stars'],
    [PATHS.ratings, { stars: 4.5 }, 'stars'],
    [PATHS.missedReferrals, { from: '' }, 'from'],
  ])('at %s as %j is refused', async (path, body, field) => {
    const answer = await shop.post(path, { shop: shop.publishableKey, id: messageId(), ...body })
    expect(await problemOf(answer)).toMatchObject({ code: 'field_invalid', errors: [{ field }] })
  })
})

describe('advocates', () => {
  it('are found by any spelling of their address', async () => {
    const { code } = await shop.join('sample@gmail.com')
    await shop.join('other@gmail.com')
    expect(await json(shop.admin('GET', '/advocates?email=S.ample%2Bx@googlemail.com'))).toMatchObject({
      items: [{ email: 'sample@gmail.com', codes: [code], proven: false, active: true }],
    })
  })

  it('whose account is closed are no longer offered to friends', async () => {
    const { code } = await shop.join()
    const id = (await shop.store.advocatesByCode(shop.shopId, [code])).get(code)?.id
    expect(await json(shop.admin('PATCH', `/advocates/${id}`, { active: false }))).toMatchObject({
      active: false,
    })
    const offer = await shop.app.request(`${PATHS.offer}?shop=${shop.publishableKey}&code=${code}`)
    expect(await offer.json()).toMatchObject({ state: 'unknown' })
  })
})
