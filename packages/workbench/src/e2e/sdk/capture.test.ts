import { COOKIE_NAME } from '@goodword/protocol'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../../browsers/browser-name.ts'
import { arrivedMessages } from '../arrived.ts'
import { borrowBrowser, handBack } from '../borrow-browser.ts'
import { makeCertificate } from '../certificate.ts'
import { eventually } from '../eventually.ts'
import { DOMAIN_HOSTS } from '../hosts.ts'
import { type Ground, openGround, SHOP_KEY } from './ground.ts'
import { convert, newCode, order, ready } from './page-sdk.ts'

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: Browser
  let ground: Ground
  let context: BrowserContext
  let page: Page
  let code: string
  beforeAll(async () => {
    browser = await borrowBrowser(name)
    ground = await openGround({
      hosts: ['localhost', '127.0.0.1', ...DOMAIN_HOSTS],
      certificate: makeCertificate(DOMAIN_HOSTS),
    })
    code = await withoutTrust(() => newCode(ground.goodwordUrl, SHOP_KEY))
  })
  afterAll(async () => {
    await handBack(browser)
    await ground.close()
  })
  beforeEach(async () => {
    ground.page = {}
    context = await browser.newContext({ ignoreHTTPSErrors: true })
    page = await context.newPage()
  })
  afterEach(() => context.close())

  const cookies = (of = page) => of.evaluate(() => document.cookie)
  const captured = (of = page) =>
    of.waitForFunction((name) => document.cookie.includes(name), `${COOKIE_NAME}=`)
  const visits = (from: number) =>
    arrivedMessages(ground.arrivals.slice(from)).filter(({ message }) => message.type === 'visit')

  it.each([
    ['query', '/p?a=%20x+y&gw=CODE&b=&&c#top', '/p?a=%20x+y&b=&&c#top'],
    ['hash', '/p?a=1#gw=CODE&gwc=email', '/p?a=1'],
    ['hash router', '/#/product?gw=CODE&q=%C3%A4', '/#/product?q=%C3%A4'],
  ])('finds a code in the %s and leaves the rest of the address byte for byte', async (_, path, clean) => {
    const from = ground.arrivals.length
    await page.goto(ground.url('/'))
    const before = await page.evaluate(() => history.length)
    await page.goto(ground.url(path.replace('CODE', code)))
    await captured()
    expect(page.url()).toBe(ground.url(clean))
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await eventually(() => expect(visits(from)).toHaveLength(1))
  })

  it('follows a single-page shop, and counts the same link within a minute once', async () => {
    await page.goto(ground.url('/'))
    await ready(page)
    const from = ground.arrivals.length
    await page.evaluate((code) => history.pushState({ of: 'the shop' }, '', `/p?gw=${code}`), code)
    await captured()
    expect(page.url()).toBe(ground.url('/p'))
    expect(await page.evaluate(() => history.state)).toEqual({ of: 'the shop' })
    await page.evaluate((code) => history.pushState(null, '', `/q?gw=${code}`), code)
    await page.waitForFunction(() => !location.search)
    expect(await convert(page, order(Date.now()))).toBe('accepted')
    expect(visits(from)).toHaveLength(1)
  })

  it.each([
    ['www.shop.co.uk', 'shop.co.uk', true],
    ['owner.github.io', 'owner.github.io', true],
    ['shop.myshopify.com', 'shop.myshopify.com', true],
    ['www.xn--bcher-kva.example', 'xn--bcher-kva.example', true],
    ['127.0.0.1', '127.0.0.1', false],
    ['localhost', 'localhost', false],
  ])('on %s keeps the cookie for %s, secure, for 60 days', async (host, domain, withDomain) => {
    await page.goto(ground.url(`/?gw=${code}`, host))
    await captured()
    const kept = (await context.cookies()).filter((cookie) => cookie.name.startsWith(COOKIE_NAME))
    expect(kept).toMatchObject([
      {
        name: COOKIE_NAME,
        domain: (withDomain ? '.' : '') + domain,
        path: '/',
        secure: true,
        sameSite: 'Lax',
      },
    ])
    const days = ((kept[0]?.expires ?? 0) - Date.now() / 1000) / 86_400
    expect(days).toBeGreaterThan(59.9)
    expect(days).toBeLessThanOrEqual(60)
  })

  it('is seen on the shop’s other host names', async () => {
    await page.goto(ground.url(`/?gw=${code}`, 'www.shop.co.uk'))
    await captured()
    await page.goto(ground.url('/', 'shop.co.uk'))
    expect(await cookies()).toContain(code)
  })

  it('takes the code along to the shop’s other domain when a link is clicked, and nowhere else', async () => {
    ground.page = {
      attributes: 'data-domains="other.example"',
      body: DOMAIN_HOSTS.slice(-2)
        .map((host) => `<a href="${ground.url('/x?y=1', host)}">${host}</a>`)
        .join(' '),
    }
    await page.goto(ground.url(`/?gw=${code}`, 'shop.co.uk'))
    await captured()
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('goodword-links')),
    )
    await page.getByRole('link', { name: 'notother.example' }).click()
    await page.waitForURL(/notother\.example/)
    expect(page.url()).toBe(ground.url('/x?y=1', 'notother.example'))
    await page.goto(ground.url('/', 'shop.co.uk'))
    await ready(page)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('goodword-links')),
    )
    await page.getByRole('link', { name: /^other/ }).click()
    await page.waitForURL(/\/\/other\.example/)
    await captured()
    expect(await cookies()).toContain(code)
  })

  it('has its cookie set again by the server where that answers under the shop’s own host', async () => {
    ground.page = { sameHost: true }
    const answered = page.waitForResponse((response) => response.url().endsWith('/goodword/v1/messages'))
    await page.goto(ground.url(`/?gw=${code}`, 'www.shop.co.uk'))
    await captured()
    const [written] = await context.cookies()
    const { 'set-cookie': again = '' } = await (await answered).allHeaders()
    expect(again).toMatch(
      new RegExp(
        `^${COOKIE_NAME}=${written?.value}; Max-Age=\\d+; Domain=shop.co.uk; Path=/; SameSite=Lax; Secure$`,
      ),
    )
    const kept = await context.cookies()
    expect(kept).toMatchObject([{ ...written, expires: expect.any(Number) }])
    expect(Math.abs((kept[0]?.expires ?? 0) - (written?.expires ?? 0))).toBeLessThan(5)
    expect(await convert(page, order(Date.now()))).toBe('accepted')
  })

  it('keeps no junk and lets it replace nothing', async () => {
    await page.goto(ground.url(`/?gw=${code}`))
    await captured()
    const before = await cookies()
    for (const junk of ['', 'ab', 'x'.repeat(2000), '%00', '%3Cscript%3E', '%E0%A4%A', 'a.b@c']) {
      await page.goto(ground.url(`/?gw=${junk}`))
      await ready(page)
    }
    expect(await convert(page, order(Date.now()))).toBe('accepted')
    expect(await cookies()).toBe(before)
  })

  it('runs once when two copies are on the page', async () => {
    const warnings: string[] = []
    page.on('console', (message) => warnings.push(message.text()))
    ground.page = {
      head: `<script type="module" async src="${ground.goodwordUrl}/goodword.js?v=2"></script>`,
    }
    const from = ground.arrivals.length
    await page.goto(ground.url(`/?gw=${code}`))
    await captured()
    await eventually(() => expect(visits(from)).toHaveLength(1))
    await eventually(() => expect(warnings.filter((text) => text.startsWith('goodword:'))).toHaveLength(1))
  })

  it('works under a strict content security policy', async () => {
    const origin = ground.goodwordUrl
    ground.page = { policy: `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src data:` }
    await page.goto(ground.url(`/?gw=${code}`))
    await captured()
    expect(await convert(page, order(Date.now()))).toBe('accepted')
  })

  it('keeps the touch in localStorage where cookies are refused', async () => {
    ground.page = {
      head: `<script>Object.defineProperty(document, 'cookie', { get: () => '', set() {} })</script>`,
    }
    await page.goto(ground.url(`/?gw=${code}`))
    await page.waitForFunction((key) => localStorage.getItem(key), COOKIE_NAME)
    await page.goto(ground.url('/thank-you'))
    expect(await convert(page, order(Date.now()))).toBe('accepted')
  })

  it('leaves the code in the address and on links where the browser keeps nothing at all', async () => {
    ground.page = { body: '<a href="/thank-you">Buy</a>' }
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('The user blocks site data', 'SecurityError')
          },
        })
      }
    })
    await page.goto(ground.url(`/?gw=${code}`))
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('goodword-links')),
    )
    expect(page.url()).toBe(ground.url(`/?gw=${code}`))
    await page.getByRole('link', { name: 'Buy' }).click()
    await page.waitForURL(ground.url(`/thank-you?gw=${code}`))
    expect(await convert(page, order(Date.now()))).toBe('accepted')
  })

  it('throws nothing in a sandboxed frame, where storage and cookies themselves throw', async () => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    ground.page = {}
    const framed = ground.url(`/?gw=${code}`)
    await page.setContent(`<iframe sandbox="allow-scripts" src="${framed}"></iframe>`)
    const frame = page.frames()[1]
    await frame?.waitForFunction(() => Symbol.for('goodword') in globalThis)
    expect(errors.filter((message) => !message.startsWith('The Same Origin Policy'))).toEqual([])
  })
})

/** Runs `work` while this process does not mind the test's own certificate. */
async function withoutTrust<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  }
}
