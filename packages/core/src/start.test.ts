import { ARRIVAL_KEY, ENTRY_KEY, MessageSchema, OWN_CODES_KEY, READY_EVENT } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OPTIONS, ORDER, Shopper } from './fixtures/shopper.ts'
import type { Goodword } from './goodword.ts'

const SECRET = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg'

let shopper: Shopper
beforeEach(() => {
  shopper = new Shopper()
})
afterEach(() => shopper.close())

describe('a page view', () => {
  it('without anything to say loads nothing, sends nothing, keeps nothing', async () => {
    shopper.open('https://www.shop.example/?utm_source=x#top')
    await Promise.resolve()
    expect(shopper.engineLoads).toBe(0)
    expect(shopper.arrived).toEqual([])
    expect(document.cookie).toBe('')
    expect(localStorage).toHaveLength(0)
    expect(sessionStorage).toHaveLength(0)
  })

  it('says which link counts, on the landing page and on later ones, once', async () => {
    const seen: string[] = []
    const hear = (goodword: Goodword) => goodword.on('touch', ({ code }) => seen.push(code))
    const leave = hear(shopper.open('https://www.shop.example/?gw=ANNA-7Q2'))
    await vi.waitFor(() => expect(seen).toEqual(['ANNA-7Q2']))
    leave()
    hear(shopper.open('https://www.shop.example/p/pot'))
    await vi.waitFor(() => expect(seen).toEqual(['ANNA-7Q2', 'ANNA-7Q2']))
    window.dispatchEvent(new Event('online'))
    await shopper.settled()
    expect(seen).toHaveLength(2)
  })

  it.each(['ANNA-7Q2', 'anna-7q2'])(
    'by the link of this browser’s own advocate, as %s, is told and not kept',
    async (code) => {
      localStorage.setItem(`${OWN_CODES_KEY}:${OPTIONS.shop}`, 'BEN-1,Anna-7q2')
      const own: string[] = []
      shopper.open(`https://www.shop.example/?gw=${code}`).on('own', (found) => own.push(found.code))
      await vi.waitFor(() => expect(own).toEqual([code]))
      await shopper.rest()
      expect(shopper.cookie).toBeUndefined()
      expect(shopper.arrived).toEqual([])
    },
  )

  it('with a code keeps it, cleans the address and reports the visit', async () => {
    shopper.open('https://www.shop.example/p/pot?a=1&gw=ANNA-7Q2&gwc=email#top')
    await shopper.settled()
    expect(shopper.cookie).toMatch(/^1~ANNA-7Q2\.email\.[a-z\d]+\.[a-z\d]+$/)
    expect(location.href).toBe('https://www.shop.example/p/pot?a=1#top')
    expect(v.parse(MessageSchema, shopper.arrived[0])).toMatchObject({
      type: 'visit',
      code: 'ANNA-7Q2',
      channel: 'email',
      landing: 'https://www.shop.example/p/pot',
    })
    expect(sessionStorage).toHaveLength(0)
  })

  it('that a mail leads back to keeps the secret for an invitation, out of the address, and loads nothing', async () => {
    shopper.open(`https://www.shop.example/?a=1#${ENTRY_KEY}=${SECRET}#/home`)
    expect(location.href).toBe('https://www.shop.example/?a=1#/home')
    expect(sessionStorage.getItem(ENTRY_KEY)).toBe(SECRET)
    await Promise.resolve()
    expect(shopper.engineLoads).toBe(0)
    expect(shopper.arrived).toEqual([])
    expect(document.cookie).toBe('')
  })

  it('never takes such a secret for a code, whatever the shop calls its parameters', async () => {
    shopper.open(`https://www.shop.example/#${ENTRY_KEY}=${SECRET}#`, { ...OPTIONS, parameters: 'entry' })
    await shopper.later()
    expect(shopper.cookie).toBeUndefined()
    expect(sessionStorage.getItem(ARRIVAL_KEY)).toBeNull()
  })

  it('before consent keeps no such secret, and leaves it to an invitation on this page', () => {
    const address = `https://www.shop.example/#${ENTRY_KEY}=${SECRET}#`
    shopper.open(address, { ...OPTIONS, consent: 'required' })
    expect(location.href).toBe(address)
    expect(sessionStorage).toHaveLength(0)
  })

  it('that is left before the engine was there hands the code to the next page', async () => {
    shopper.engineWay = 'blocked'
    shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
    await vi.waitFor(() => expect(shopper.engineLoads).toBe(1))
    expect(shopper.cookie).toBeUndefined()

    shopper.engineWay = 'open'
    shopper.open('https://www.shop.example/next')
    await shopper.settled()
    expect(shopper.cookie).toContain('ANNA-7Q2')
    expect(shopper.arrived[0]).toMatchObject({ type: 'visit', landing: 'https://www.shop.example/' })
    expect(location.pathname).toBe('/next')
  })

  it('with a malformed code keeps what was there before', async () => {
    shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
    await shopper.settled()
    shopper.open('https://www.shop.example/?gw=%3Cscript%3E')
    await vi.waitFor(() => expect(shopper.engineLoads).toBe(2))
    expect(shopper.cookie).toContain('ANNA-7Q2')
    expect(shopper.arrived).toHaveLength(1)
  })

  it('tells the page once that the instance is there, and is the only one', () => {
    const ready = vi.fn()
    document.addEventListener(READY_EVENT, ready)
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const first = shopper.open('https://www.shop.example/')
    expect(shopper.again({ ...OPTIONS, shop: 'pk_other' })).toBe(first)
    expect(ready).toHaveBeenCalledTimes(1)
    document.removeEventListener(READY_EVENT, ready)
  })
})

describe('the command queue', () => {
  it('runs what was pushed before and after, and survives nonsense', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
    await shopper.settled()
    shopper.arrived = []
    const queue = Reflect.get(globalThis, 'goodwordQueue') as unknown[]
    queue.push(['convert', ORDER], ['explode'], 'nonsense', null, ['constructor'])
    await shopper.settled()
    expect(shopper.arrived).toMatchObject([{ type: 'conversion', orderId: '1001' }])
    await vi.waitFor(() => expect(warned).toHaveBeenCalledTimes(4))
  })
})

describe('options', () => {
  it('may name a path on the page’s own host', () => {
    expect(shopper.open('https://www.shop.example/', { ...OPTIONS, api: '/goodword/' }).api).toBe('/goodword')
  })

  it.each([
    [{ ...OPTIONS, shop: 'sk_secret' }, /^shop: /],
    [{ ...OPTIONS, api: 'refer.shop.example' }, /^api: /],
    [{ ...OPTIONS, api: '/' }, /^api: /],
    [{ shop: 'pk_demo' } as typeof OPTIONS, /^api: /],
    [{ api: '/goodword' } as typeof OPTIONS, /^shop: /],
  ])('refuses %j', (given, message) => {
    expect(() => shopper.open('https://www.shop.example/', given)).toThrow(
      expect.objectContaining({ code: 'option_invalid', message: expect.stringMatching(message) }),
    )
  })
})
