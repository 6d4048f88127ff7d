import { PATHS } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { peer, problemOf, type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop({}, { trustedProxies: ['10.0.0.0/8'] })
})
afterEach(() => shop.close())

const rate = (address: string, headers: Record<string, string> = {}) =>
  shop.post(PATHS.dryRun, { shop: shop.publishableKey, touches: [] }, headers, peer(address))

const left = (answer: Response) => Number(answer.headers.get('ratelimit-remaining'))

describe('requests', () => {
  it('hear how many more are welcome', async () => {
    const first = await rate('203.0.113.1')
    expect(first.headers.get('ratelimit-policy')).toBe('120;w=60')
    expect(first.headers.get('ratelimit-limit')).toBe('120')
    expect(left(first)).toBe(119)
    expect(first.headers.get('access-control-expose-headers')).toContain('RateLimit-Remaining')
  })

  it('are counted by network, not by address', async () => {
    await rate('203.0.113.1')
    expect(left(await rate('203.0.113.200'))).toBe(118)
    expect(left(await rate('198.51.100.1'))).toBe(119)
  })

  it('beyond the limit are refused with the time to come back, and no other network suffers', async () => {
    let answer = await rate('203.0.113.1')
    while (answer.status === 200) answer = await rate('203.0.113.1')
    expect(answer.headers.get('ratelimit-remaining')).toBe('0')
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await problemOf(answer)).toMatchObject({ code: 'rate_limited', status: 429 })
    expect((await rate('198.51.100.1')).status).toBe(200)
  })

  it('through our own proxy are counted by the address that it saw, whatever else the header claims', async () => {
    await rate('10.0.0.7', { 'x-forwarded-for': '192.0.2.1, 203.0.113.1' })
    expect(left(await rate('203.0.113.1'))).toBe(118)
    expect(left(await rate('10.0.0.7', { 'x-forwarded-for': '203.0.113.1, 10.0.0.9' }))).toBe(117)
  })

  it('through a proxy that writes ports, brackets or quotes are counted by the same address', async () => {
    await rate('203.0.113.1')
    expect(left(await rate('10.0.0.7', { 'x-forwarded-for': '203.0.113.1:4711' }))).toBe(118)
    expect(
      left(await rate('::ffff:10.0.0.7', { 'x-forwarded-for': '"203.0.113.1:4712", 10.0.0.9:80' })),
    ).toBe(117)
    await rate('2001:db8::1')
    expect(left(await rate('10.0.0.7', { 'x-forwarded-for': '[2001:DB8::2]:4711' }))).toBe(118)
  })

  it("through a proxy that writes no address are counted as the proxy's own, whatever stood there before", async () => {
    await rate('10.0.0.7')
    expect(left(await rate('10.0.0.7', { 'x-forwarded-for': '192.0.2.1, unknown' }))).toBe(118)
    expect(left(await rate('10.0.0.7', { 'x-forwarded-for': '192.0.2.2, _hidden' }))).toBe(117)
    expect(left(await rate('10.0.0.7', { 'x-forwarded-for': '192.0.2.3, ' }))).toBe(116)
  })

  it('whose address cannot be read at all are counted together', async () => {
    await rate('')
    expect(left(await rate('unix:'))).toBe(118)
  })

  it('from anybody else are not believed about their address', async () => {
    await rate('203.0.113.1', { 'x-forwarded-for': '192.0.2.1' })
    expect(left(await rate('203.0.113.1', { 'x-forwarded-for': '192.0.2.2' }))).toBe(118)
  })
})

describe('the app', () => {
  it('does not start with a proxy that is no address', async () => {
    await expect(testShop({}, { trustedProxies: ['proxy.example'] })).rejects.toThrow(/proxy\.example/)
  })

  it('counts what comes over no connection as well, unless it is told not to', async () => {
    const counting = await testShop({}, { unlimitedInProcess: false })
    const body = { shop: counting.publishableKey, touches: [] }
    await counting.post(PATHS.dryRun, body)
    expect(left(await counting.post(PATHS.dryRun, body))).toBe(118)
    await counting.close()
  })

  it('refuses nobody when limits are switched off', async () => {
    const open = await testShop({}, { rateLimits: false })
    const body = { shop: open.publishableKey, touches: [] }
    for (let count = 0; count < 130; count += 1) {
      expect((await open.post(PATHS.dryRun, body, {}, peer('203.0.113.1'))).status).toBe(200)
    }
    await open.close()
  })
})
