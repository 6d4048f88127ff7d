import { PATHS, SERVER_PATHS } from '@goodword/protocol'
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

  it('names a field that it does not know, and does nothing then', async () => {
    for (const { method, path, body } of ADMIN_ROUTES) {
      if (!body) continue
      const answer = await shop.admin(method, path.replace(/:\w+/g, 'x'), { shareHosts: ['x.example'] })
      expect((await problemOf(answer)).errors, path).toContainEqual({
        ...{ field: 'shareHosts', message: 'is not a known field' },
      })
    }
  })

  it('names it inside the terms of a programme too', async () => {
    const terms = { advocateReward: '10.00', friendReward: '5.00', windowDay: 7 }
    const answer = await shop.admin('POST', '/programmes', { terms, confirmLoss: true })
    const errors = [{ field: 'terms.windowDay', message: 'is not a known field' }]
    expect(await problemOf(answer)).toMatchObject({ code: 'field_invalid', errors })
  })
})

describe('an admin request', () => {
  it.each([
    ['POST', '/conversions/1001/confirm', { amount: '1,5' }, 'amount_malformed', 'amount'],
    ['POST', '/conversions/1001/confirm', { amount: '1', currency: 'XXX' }, 'currency_unknown', 'currency'],
    ['POST', '/conversions/1001/confirm', {}, 'field_invalid', 'amount'],
    ['POST', '/dry-run', { touches: [], amount: 'x' }, 'amount_malformed', 'amount'],
    ['POST', '/review/x/refuse', { note: ' ' }, 'field_invalid', 'note'],
  ])('%s %s with %j is refused', async (method, path, body, problem, field) => {
    const answer = await problemOf(await shop.admin(method, path, body))
    expect(answer).toMatchObject({ code: problem, errors: [{ field }] })
  })

  it.each([
    ['GET', '/conversions/nothing'],
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

describe('two shops', () => {
  it('never see each other, whatever is asked', async () => {
    const other = await createShop({ store: shop.store, vault: shop.vault, now: () => shop.clock.now }, SHOP)
    const { code } = await shop.join('mine@example.test')
    await shop.send(share(code), visit(code, { channel: 'email' }))
    const orderToken = await shop.signed('mine-1001')
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
    'PATCH /mails/:id': { status: 'failed', reason: 'no' },
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
      'outgoing',
      'statements',
      'reports',
      'rulings',
    ] as const
    const rows = await Promise.all(tables.map((table) => shop.rows(table)))
    return rows.flat().filter((row) => row.shop_id === shop.shopId)
  }
})
