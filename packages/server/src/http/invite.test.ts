import { PATHS } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { order, touch, visit } from '../fixtures/messages.ts'
import { problemOf, SHOP_ORIGIN, type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const ask = (headers: Record<string, string>) => shop.app.request(PATHS.invite, { headers })

describe('POST /v1/advocates', () => {
  it('answers alike whether the address is known or not, each time with a new code', async () => {
    const [first, second] = [await shop.join('a@example.test'), await shop.join('a@example.test')]
    expect(Object.keys(second)).toEqual(Object.keys(first))
    expect(second.code).not.toBe(first.code)
    expect(first.code).toMatch(/^[2-9A-HJ-NP-TW-Z]{4}-[2-9A-HJ-NP-TW-Z]{4}$/)
  })

  it('leaves a mail to be sent, which holds no secret, and keeps the token by its hash only', async () => {
    const { session } = await shop.join('a@example.test')
    expect(await shop.rows('outgoing')).toMatchObject([{ kind: 'join_confirmation', sent_at: null }])
    const [kept] = await shop.rows('sessions')
    expect(session).not.toContain(kept?.token_hash)
  })

  it('mails one address five times an hour at most, and answers the same when it does not', async () => {
    const HOUR = 60 * 60 * 1000
    const joined = []
    for (let times = 0; times < 7; times++) joined.push(await shop.join(`a+${times}@example.test`))
    await shop.join('b@example.test')
    expect(Object.keys(joined[6] ?? {})).toEqual(Object.keys(joined[0] ?? {}))
    expect(await shop.rows('outgoing')).toHaveLength(5 + 1)
    shop.clock.now += HOUR + 1
    await shop.join('a@example.test')
    expect(await shop.rows('outgoing')).toHaveLength(5 + 2)
  })

  it.each(['', 'nobody', 'a@b', '<a@example.test>', `${'x'.repeat(250)}@example.test`])(
    'refuses the address %j',
    async (email) => {
      const answer = await shop.post(PATHS.advocates, { shop: shop.publishableKey, email })
      expect(answer.status).toBe(422)
      expect((await problemOf(answer)).errors?.[0]?.field).toBe('email')
    },
  )

  it('refuses another site and an unknown shop', async () => {
    const body = { shop: shop.publishableKey, email: 'a@example.test' }
    expect((await shop.post(PATHS.advocates, body, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await shop.post(PATHS.advocates, { ...body, shop: 'pk_nobody' })).status).toBe(401)
  })

  it('never writes an address, a code or a token to the log', async () => {
    const { code, session } = await shop.join('private@example.test')
    await shop.send(order('1', [touch(code)], { customer: { email: 'buyer@example.test' } }))
    await shop.invite(session)
    for (const secret of ['private@', 'buyer@', session, shop.secretKey, code]) {
      expect(shop.logged.join('')).not.toContain(secret)
    }
  })
})

describe('GET /v1/invite', () => {
  it('says that a friend sent something back, and not what it cost', async () => {
    const { code, session } = await shop.join()
    await shop.send(
      order('1', [touch(code)], {
        orderToken: await shop.signed('1'),
      }),
    )
    const refunded = await shop.admin('POST', '/conversions/1/refund', { amount: '10.00' })
    expect(refunded.status).toBe(200)
    const [friend] = (await shop.invite(session)).friends
    const told = friend?.reasons.find((reason) => reason.code === 'order_refunded')
    expect(told).toEqual({ code: 'order_refunded', fired: true })
  })

  it('shows a new advocate the link and what both sides get', async () => {
    const { code, session } = await shop.join()
    expect(await shop.invite(session)).toEqual({
      shopName: 'Sample shop',
      code,
      link: `https://refer.example/i/${code}`,
      proven: false,
      offer: { kind: 'fixed', money: { amount: '5.00', currency: 'EUR' } },
      reward: { kind: 'fixed', money: { amount: '10.00', currency: 'EUR' } },
      visits: 0,
      friends: [],
      channels: [],
      clicks: [],
      coupons: [],
      totals: { waiting: { amount: '0.00', currency: 'EUR' }, earned: { amount: '0.00', currency: 'EUR' } },
    })
  })

  it('builds the link with the first share host of the shop', async () => {
    await shop.close()
    shop = await testShop({ shareHosts: ['Go.shop.example:8443', 'other.example'] })
    const { code, session } = await shop.join()
    expect((await shop.invite(session)).link).toBe(`https://go.shop.example:8443/i/${code}`)
  })

  it('answers 304 until something has changed', async () => {
    const { code, session } = await shop.join()
    const authorization = `Bearer ${session}`
    const first = await ask({ authorization, origin: SHOP_ORIGIN })
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const etag = first.headers.get('etag') ?? ''
    const second = await ask({ authorization, origin: SHOP_ORIGIN, 'if-none-match': etag })
    expect(second.status).toBe(304)
    expect(second.headers.get('access-control-allow-origin')).toBe(SHOP_ORIGIN)
    await shop.send(visit(code))
    expect((await ask({ authorization, 'if-none-match': etag })).status).toBe(200)
  })

  it('shows nothing of other advocates', async () => {
    const [one, two] = [await shop.join(), await shop.join()]
    await shop.send(order('1', [touch(one.code, { age: 9000 }), touch(two.code)]))
    expect((await shop.invite(one.session)).friends).toEqual([])
    const seen = await shop.invite(two.session)
    expect(seen.friends).toHaveLength(1)
    expect(JSON.stringify(seen)).not.toContain(one.code)
  })

  it('asks for a session', async () => {
    const answer = await ask({})
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    expect(await problemOf(answer)).toMatchObject({ code: 'session_missing' })
  })

  it('knows no made-up, foreign or expired session', async () => {
    const { session } = await shop.join()
    const other = await testShop()
    const foreign = await other.join()
    await other.close()
    const [shopId] = session.split('.')
    for (const token of ['x', `${shopId}.${'A'.repeat(43)}`, foreign.session, `${session}x`]) {
      const answer = await ask({ authorization: `Bearer ${token}` })
      expect(await problemOf(answer)).toMatchObject({ code: 'session_unknown', status: 401 })
    }
    shop.clock.now += 91 * DAY
    expect((await ask({ authorization: `Bearer ${session}` })).status).toBe(401)
  })

  it('refuses another site even with a session', async () => {
    const { session } = await shop.join()
    const answer = await ask({ authorization: `Bearer ${session}`, origin: 'https://evil.example' })
    expect(await problemOf(answer)).toMatchObject({ code: 'origin_not_allowed' })
  })
})
