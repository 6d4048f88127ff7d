import { COOKIE_NAME, formatTouches, PATHS } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { visit } from '../fixtures/messages.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'

const HOST = 'https://www.shop.example'

let shop: TestShop
let cookie: string
beforeEach(async () => {
  shop = await testShop({ allowedOrigins: [HOST, 'https://other.example', 'http://www.shop.example'] })
  const touch = { code: 'ANNA', channel: 'email', at: shop.clock.now - 10 * DAY, visit: 'visit00001' }
  cookie = formatTouches([touch])
})
afterEach(() => shop.close())

interface Case {
  keep?: unknown
  url?: string
  origin?: string
  value?: string
}

async function setCookie({ keep = { days: 60 }, url = HOST, origin = HOST, value = cookie }: Case = {}) {
  const answer = await shop.app.request(`${url}${PATHS.messages}`, {
    method: 'POST',
    body: JSON.stringify({ shop: shop.publishableKey, messages: [visit('ANNA')], keep }),
    headers: { origin, cookie: `other=1; ${COOKIE_NAME}=${value}` },
  })
  expect(answer.status).toBe(200)
  return answer.headers.get('set-cookie')
}

describe("the SDK's cookie", () => {
  it('is set again under the shop’s own host, until the day that was fixed at the arrival', async () => {
    expect(await setCookie()).toBe(
      `${COOKIE_NAME}=${cookie}; Max-Age=${50 * 86_400}; Path=/; SameSite=Lax; Secure`,
    )
  })

  it('keeps its domain', async () => {
    expect(await setCookie({ keep: { days: 60, domain: 'shop.example' } })).toContain(
      '; Domain=shop.example;',
    )
  })

  it('goes without Secure where the page has no https', async () => {
    const http = 'http://www.shop.example'
    expect(await setCookie({ url: http, origin: http })).not.toContain('Secure')
  })

  it('is never kept longer than from now on, however fast the browser’s clock runs', async () => {
    const value = formatTouches([
      { code: 'ANNA', channel: undefined, at: shop.clock.now + 400 * DAY, visit: 'visit00001' },
    ])
    expect(await setCookie({ value })).toContain(`Max-Age=${60 * 86_400};`)
  })

  it.each<[string, Case]>([
    ['the page is on another host', { origin: 'https://other.example' }],
    ['the browser did not say how it keeps it', { keep: null }],
    ['its days are absurd', { keep: { days: 4000 } }],
    ['its days are over', { keep: { days: 9 } }],
    ['its domain is foreign', { keep: { days: 60, domain: 'evil.example' } }],
    ['its domain only ends alike', { keep: { days: 60, domain: 'hop.example' } }],
    ['its domain holds more', { keep: { days: 60, domain: 'shop.example; Path=/x' } }],
    ['it is corrupt', { value: '1~ANNA..x' }],
    ['it is of another version', { value: '2~ANNA.email.lz0000.visit00001' }],
    ['it is somebody else’s', { value: 'abc' }],
    ['it would break out of its value', { value: `${'1~ANNA.email.lz0000.visit00001'}%0d%0aX: y` }],
  ])('is left alone when %s', async (_why, one) => {
    expect(await setCookie(one)).toBeNull()
  })
})
