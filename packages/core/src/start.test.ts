import {
  type Answer,
  INSTANCE_KEY,
  type Message,
  MessageSchema,
  PATHS,
  problem,
  READY_EVENT,
} from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Chunks } from './chunks.ts'
import * as transportChunk from './delivery/transport.ts'
import * as engineChunk from './engine.ts'
import { standAt } from './fixtures/stand-at.ts'
import type { Goodword } from './goodword.ts'
import type { Load } from './page/companions.ts'
import { start } from './start.ts'

const options = { shop: 'pk_demo', api: 'https://refer.shop.example/' }
const order = { orderId: '1001', amount: '49.90', currency: 'EUR' }

/** What arrived at the network, and what it answers. */
let arrived: Message[]
let network: (messages: Message[]) => Response | Promise<Response>
let engineLoads: number
let engineWay: 'open' | 'blocked'
/** Listeners of earlier "pages" go with them. */
let page: AbortController

const answer = (messages: Message[]) =>
  Response.json({ answers: messages.map(({ id }): Answer => ({ id, status: 'accepted' })) })

const parts: { [Name in keyof Chunks]: () => Promise<Chunks[Name]> } = {
  async engine() {
    engineLoads++
    if (engineWay === 'blocked') throw new TypeError('Failed to fetch dynamically imported module')
    return engineChunk
  },
  transport: async () => transportChunk,
  purchases: () => import('./orders/purchases.ts'),
  links: () => import('./page/links.ts'),
  cart: () => import('./page/cart.ts'),
  consentMode: () => import('./consent/consent-mode.ts'),
  inspect: () => import('./inspector/inspect.ts'),
}

const listen = window.addEventListener.bind(window)

const load: Load<Chunks> = (name) => parts[name]()

/** Opens a page of the shop, as a browser does: a new global scope, the same cookies and storage. */
function open(address: string, given: Parameters<typeof start>[0] = options): Goodword {
  page?.abort()
  page = new AbortController()
  for (const target of [window, globalThis]) {
    vi.spyOn(target, 'addEventListener').mockImplementation(
      (type: string, listener: unknown, settings?: unknown) =>
        listen(type, listener as EventListener, { ...(settings as object), signal: page.signal }),
    )
  }
  Reflect.deleteProperty(globalThis, Symbol.for(INSTANCE_KEY))
  Reflect.deleteProperty(globalThis, 'goodwordQueue')
  Reflect.set(globalThis, 'goodwordQueue', [])
  standAt(address)
  return start(given, load)
}
const settled = () => vi.waitFor(() => expect(arrived.length).toBeGreaterThan(0))
const captured = (goodword: Goodword) =>
  new Promise<void>((resolve) => {
    goodword.on('captured', () => resolve())
  })
/** No two pages are opened within one millisecond. */
const later = () => new Promise((wake) => setTimeout(wake, 2))
const cookie = () => /(?:^|; )goodword=([^;]*)/.exec(document.cookie)?.[1]

beforeEach(() => {
  arrived = []
  engineLoads = 0
  engineWay = 'open'
  network = answer
  localStorage.clear()
  sessionStorage.clear()
  // happy-dom's Request has no keepalive yet; every browser we serve has.
  Reflect.defineProperty(Request.prototype, 'keepalive', { value: false, configurable: true })
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = new Request(input, init)
    const { shop, messages } = await request.json()
    expect(request.url).toBe(`https://refer.shop.example${PATHS.messages}`)
    expect(shop).toBe('pk_demo')
    const response = await network(messages)
    arrived.push(...messages)
    return response
  })
})
afterEach(async () => {
  engineWay = 'open'
  open('https://www.shop.example/').setConsent('denied')
  await vi.waitFor(() => expect(document.cookie).toBe(''))
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a page view', () => {
  it('without anything to say loads nothing, sends nothing, keeps nothing', async () => {
    open('https://www.shop.example/?utm_source=x#top')
    await Promise.resolve()
    expect(engineLoads).toBe(0)
    expect(arrived).toEqual([])
    expect(document.cookie).toBe('')
    expect(localStorage).toHaveLength(0)
    expect(sessionStorage).toHaveLength(0)
  })

  it('says which link counts, on the landing page and on later ones, once', async () => {
    const seen: string[] = []
    const hear = (goodword: Goodword) => goodword.on('touch', ({ code }) => seen.push(code))
    const leave = hear(open('https://www.shop.example/?gw=ANNA-7Q2'))
    await vi.waitFor(() => expect(seen).toEqual(['ANNA-7Q2']))
    leave()
    hear(open('https://www.shop.example/p/pot'))
    await vi.waitFor(() => expect(seen).toEqual(['ANNA-7Q2', 'ANNA-7Q2']))
    window.dispatchEvent(new Event('online'))
    await settled()
    expect(seen).toHaveLength(2)
  })

  it('with a code keeps it, cleans the address and reports the visit', async () => {
    open('https://www.shop.example/p/pot?a=1&gw=ANNA-7Q2&gwc=email#top')
    await settled()
    expect(cookie()).toMatch(/^1~ANNA-7Q2\.email\.[a-z\d]+\.[a-z\d]+$/)
    expect(location.href).toBe('https://www.shop.example/p/pot?a=1#top')
    expect(v.parse(MessageSchema, arrived[0])).toMatchObject({
      type: 'visit',
      code: 'ANNA-7Q2',
      channel: 'email',
      landing: 'https://www.shop.example/p/pot',
    })
    expect(sessionStorage).toHaveLength(0)
  })

  it('that is left before the engine was there hands the code to the next page', async () => {
    engineWay = 'blocked'
    open('https://www.shop.example/?gw=ANNA-7Q2')
    await vi.waitFor(() => expect(engineLoads).toBe(1))
    expect(cookie()).toBeUndefined()

    engineWay = 'open'
    open('https://www.shop.example/next')
    await settled()
    expect(cookie()).toContain('ANNA-7Q2')
    expect(arrived[0]).toMatchObject({ type: 'visit', landing: 'https://www.shop.example/' })
    expect(location.pathname).toBe('/next')
  })

  it('with a malformed code keeps what was there before', async () => {
    open('https://www.shop.example/?gw=ANNA-7Q2')
    await settled()
    open('https://www.shop.example/?gw=%3Cscript%3E')
    await vi.waitFor(() => expect(engineLoads).toBe(2))
    expect(cookie()).toContain('ANNA-7Q2')
    expect(arrived).toHaveLength(1)
  })

  it('tells the page once that the instance is there, and is the only one', () => {
    const ready = vi.fn()
    document.addEventListener(READY_EVENT, ready)
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const first = open('https://www.shop.example/')
    expect(start({ ...options, shop: 'pk_other' }, load)).toBe(first)
    expect(ready).toHaveBeenCalledTimes(1)
    document.removeEventListener(READY_EVENT, ready)
  })
})

describe('convert', () => {
  it('reports an order with its touches and tells the answer', async () => {
    open('https://www.shop.example/?gw=ANNA-7Q2')
    await settled()
    const goodword = open('https://www.shop.example/thank-you')
    expect(await goodword.convert(order)).toMatchObject({ status: 'accepted' })
    expect(v.parse(MessageSchema, arrived.at(-1))).toMatchObject({
      type: 'conversion',
      ...order,
      touches: [{ code: 'ANNA-7Q2' }],
    })
    expect(localStorage).toHaveLength(0)
  })

  it('skips an order that no friend’s link and no coupon brought', async () => {
    const goodword = open('https://www.shop.example/thank-you')
    expect(await goodword.convert(order)).toEqual({ status: 'skipped' })
    expect(arrived).toEqual([])
    expect(await goodword.convert({ ...order, coupon: 'SPRING' })).toMatchObject({ status: 'accepted' })
    const all = open('https://www.shop.example/thank-you', { ...options, orders: 'all' })
    expect(await all.convert(order)).toMatchObject({ status: 'accepted' })
  })

  it('rejects an order that cannot be understood, and sends nothing of it', async () => {
    const goodword = open('https://www.shop.example/thank-you')
    const bad = { ...order, amount: '1,234.50', coupon: 'SPRING' }
    await expect(goodword.convert(bad)).rejects.toMatchObject({
      name: 'GoodwordError',
      code: 'order_invalid',
    })
    expect(arrived).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  it('is told to the page before the server has answered, once it is known to be worth sending', async () => {
    const heard: string[] = []
    const goodword = open('https://www.shop.example/?gw=ANNA-7Q2')
    goodword.on('reported', ({ order }) => heard.push(`reported ${order.orderId}`))
    goodword.on('converted', ({ order }) => heard.push(`converted ${order.orderId}`))
    await goodword.convert({ ...order, amount: '1,234.50' }).catch(() => {})
    await goodword.convert(order)
    expect(heard).toEqual(['reported 1001', 'converted 1001'])
  })

  it('survives a server that is away: the next page sends it, under the same id', async () => {
    open('https://www.shop.example/?gw=ANNA-7Q2')
    await settled()
    network = () => new Response(null, { status: 404 })
    const goodword = open('https://www.shop.example/thank-you')
    expect(await goodword.convert(order)).toEqual({ status: 'queued' })
    const [tried] = arrived.slice(-1)

    network = answer
    arrived = []
    open('https://www.shop.example/')
    await settled()
    expect(arrived).toMatchObject([{ id: tried?.id, type: 'conversion', orderId: '1001' }])
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
  })

  it.each(['open', 'blocked'] as const)(
    'names what the order came by, not a link that was followed while it waited (engine %s)',
    async (way) => {
      for (const code of ['XENIA-1', 'ANNA-7Q2']) {
        open(`https://www.shop.example/?gw=${code}`)
        await vi.waitFor(() => expect(cookie()).toContain(code))
      }
      network = () => new Response(null, { status: 404 })
      engineWay = way
      expect(await open('https://www.shop.example/thank-you').convert(order)).toEqual({ status: 'queued' })
      await later()

      network = answer
      engineWay = 'open'
      arrived = []
      open('https://www.shop.example/?gw=BEN-1')
      await vi.waitFor(() => expect(localStorage).toHaveLength(0))
      expect(cookie()).toContain('BEN-1')
      expect(arrived.find(({ type }) => type === 'conversion')).toMatchObject({
        touches: [{ code: 'XENIA-1' }, { code: 'ANNA-7Q2' }],
      })
    },
  )

  it.each([
    ['shop_key_unknown', 'rejected', 0],
    ['origin_not_allowed', 'queued', 1],
  ] as const)('answered %s by the server is %s', async (code, status, kept) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const refusal = problem(code)
    network = () => Response.json(refusal, { status: refusal.status })
    const goodword = open('https://www.shop.example/thank-you')
    const heard: string[] = []
    for (const name of ['queued', 'rejected', 'converted'] as const) goodword.on(name, () => heard.push(name))
    expect(await goodword.convert({ ...order, coupon: 'SPRING' })).toMatchObject({ status })
    expect(heard).toEqual([status])
    expect(localStorage).toHaveLength(kept)

    // The owner mends what was wrong.
    network = answer
    window.dispatchEvent(new Event('online'))
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
  })

  it('that neither a link nor a coupon brought is not sent later either', async () => {
    engineWay = 'blocked'
    const goodword = open('https://www.shop.example/thank-you')
    expect(await goodword.convert(order)).toEqual({ status: 'queued' })
    expect(localStorage).toHaveLength(1)
    await later()

    engineWay = 'open'
    open('https://www.shop.example/?gw=ANNA-7Q2')
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
    await settled()
    expect(arrived.map(({ type }) => type)).toEqual(['visit'])
  })

  it('names the link of its own page when the engine comes later than the order', async () => {
    engineWay = 'blocked'
    const goodword = open('https://www.shop.example/?gw=ANNA-7Q2')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_000 })
    expect(await goodword.convert(order)).toEqual({ status: 'queued' })
    vi.useRealTimers()
    engineWay = 'open'
    open('https://www.shop.example/next')
    await vi.waitFor(() => expect(arrived).toHaveLength(2))
    expect(arrived.find(({ type }) => type === 'conversion')).toMatchObject({
      touches: [{ code: 'ANNA-7Q2' }],
    })
  })

  it.each(['pagehide', 'visibilitychange'])(
    'is not lost when the page goes away (%s) before the engine is there',
    async (event) => {
      open('https://www.shop.example/?gw=ANNA-7Q2')
      await settled()
      arrived = []
      engineWay = 'blocked'
      const goodword = open('https://www.shop.example/thank-you')
      expect(await goodword.convert(order)).toEqual({ status: 'queued' })
      window.dispatchEvent(new Event(event))
      await settled()
      expect(v.parse(MessageSchema, arrived[0])).toMatchObject({
        orderId: '1001',
        touches: [{ code: 'ANNA-7Q2' }],
      })
      expect(localStorage).toHaveLength(1)
    },
  )
})

describe('the command queue', () => {
  it('runs what was pushed before and after, and survives nonsense', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    open('https://www.shop.example/?gw=ANNA-7Q2')
    await settled()
    arrived = []
    const queue = Reflect.get(globalThis, 'goodwordQueue') as unknown[]
    queue.push(['convert', order], ['explode'], 'nonsense', null, ['constructor'])
    await settled()
    expect(arrived).toMatchObject([{ type: 'conversion', orderId: '1001' }])
    await vi.waitFor(() => expect(warned).toHaveBeenCalledTimes(4))
  })
})

describe('consent', () => {
  const required = { ...options, consent: 'required' as const }

  it('while required keeps nothing on the device and tells no visit, and reports the purchase all the same', async () => {
    const goodword = open('https://www.shop.example/?gw=ANNA-7Q2', required)
    expect(await goodword.convert(order)).toMatchObject({ status: 'accepted' })
    window.dispatchEvent(new Event('pagehide'))
    window.dispatchEvent(new Event('online'))
    await later()
    expect(arrived).toMatchObject([{ type: 'conversion', touches: [{ code: 'ANNA-7Q2' }] }])
    expect(document.cookie).toBe('')
    expect(localStorage).toHaveLength(0)
    expect(sessionStorage).toHaveLength(0)
    expect(location.search).toBe('?gw=ANNA-7Q2')
  })

  it('granted writes the touch, cleans the address and tells the visit; denied erases it', async () => {
    const goodword = open('https://www.shop.example/?a=1&gw=ANNA-7Q2', required)
    await captured(goodword)
    goodword.setConsent('granted')
    await settled()
    expect(cookie()).toContain('ANNA-7Q2')
    expect(location.href).toBe('https://www.shop.example/?a=1')
    expect(arrived).toMatchObject([{ type: 'visit', code: 'ANNA-7Q2', landing: 'https://www.shop.example/' }])
    goodword.setConsent('denied')
    await vi.waitFor(() => expect(document.cookie).toBe(''))
    expect(goodword.consent).toBe('denied')
  })

  it('denied forgets a visit that was not told yet', async () => {
    const goodword = open('https://www.shop.example/?gw=ANNA-7Q2', required)
    await captured(goodword)
    goodword.setConsent('denied')
    await later()
    goodword.setConsent('granted')
    await goodword.convert({ ...order, coupon: 'SPRING' })
    expect(arrived).toMatchObject([{ type: 'conversion', touches: [] }])
  })

  it('withdrawn forgets a visit that could not be told', async () => {
    network = () => Promise.reject(new TypeError('Failed to fetch'))
    const goodword = open('https://www.shop.example/?gw=ANNA-7Q2')
    await vi.waitFor(() => expect(localStorage).toHaveLength(1))
    goodword.setConsent('denied')
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
    network = answer
    window.dispatchEvent(new Event('pagehide'))
    await later()
    expect(arrived).toEqual([])
  })

  it('takes an unclear choice for no consent', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(open('https://www.shop.example/', { ...options, consent: 'yes' }).consent).toBe('required')
  })
})

describe('options', () => {
  it('may name a path on the page’s own host', () => {
    expect(open('https://www.shop.example/', { ...options, api: '/goodword/' }).api).toBe('/goodword')
  })

  it.each([
    [{ ...options, shop: 'sk_secret' }, /^shop: /],
    [{ ...options, api: 'refer.shop.example' }, /^api: /],
    [{ ...options, api: '/' }, /^api: /],
    [{ shop: 'pk_demo' } as typeof options, /^api: /],
    [{ api: '/goodword' } as typeof options, /^shop: /],
  ])('refuses %j', (given, message) => {
    expect(() => open('https://www.shop.example/', given)).toThrow(
      expect.objectContaining({ code: 'option_invalid', message: expect.stringMatching(message) }),
    )
  })
})
