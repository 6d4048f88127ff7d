import { MessageSchema, problem } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accepting, OPTIONS, ORDER, Shopper } from './fixtures/shopper.ts'

let shopper: Shopper
beforeEach(() => {
  shopper = new Shopper()
})
afterEach(() => shopper.close())

describe('convert', () => {
  it('reports an order with its touches and tells the answer', async () => {
    shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
    await shopper.settled()
    const goodword = shopper.open('https://www.shop.example/thank-you')
    expect(await goodword.convert(ORDER)).toMatchObject({ status: 'accepted' })
    expect(v.parse(MessageSchema, shopper.arrived.at(-1))).toMatchObject({
      type: 'conversion',
      ...ORDER,
      touches: [{ code: 'ANNA-7Q2' }],
    })
    await shopper.rest()
    expect(localStorage).toHaveLength(0)
  })

  it('skips an order that no friend’s link and no coupon brought', async () => {
    const goodword = shopper.open('https://www.shop.example/thank-you')
    expect(await goodword.convert(ORDER)).toEqual({ status: 'skipped' })
    expect(shopper.arrived).toEqual([])
    expect(await goodword.convert({ ...ORDER, coupon: 'SPRING' })).toMatchObject({ status: 'accepted' })
    await shopper.rest()
    const all = shopper.open('https://www.shop.example/thank-you', { ...OPTIONS, orders: 'all' })
    expect(await all.convert(ORDER)).toMatchObject({ status: 'accepted' })
  })

  it('rejects an order that cannot be understood, and sends nothing of it', async () => {
    const goodword = shopper.open('https://www.shop.example/thank-you')
    const bad = { ...ORDER, amount: '1,234.50', coupon: 'SPRING' }
    await expect(goodword.convert(bad)).rejects.toMatchObject({
      name: 'GoodwordError',
      code: 'order_invalid',
    })
    expect(shopper.arrived).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  it('is told to the page before the server has answered, once it is known to be worth sending', async () => {
    const heard: string[] = []
    const goodword = shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
    goodword.on('reported', ({ order }) => heard.push(`reported ${order.orderId}`))
    goodword.on('converted', ({ order }) => heard.push(`converted ${order.orderId}`))
    await goodword.convert({ ...ORDER, amount: '1,234.50' }).catch(() => {})
    await goodword.convert(ORDER)
    expect(heard).toEqual(['reported 1001', 'converted 1001'])
  })

  it('survives a server that is away: the next page sends it, under the same id', async () => {
    shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
    await shopper.settled()
    shopper.network = () => new Response(null, { status: 404 })
    const goodword = shopper.open('https://www.shop.example/thank-you')
    expect(await goodword.convert(ORDER)).toEqual({ status: 'queued' })
    const [tried] = shopper.arrived.slice(-1)

    shopper.network = accepting
    shopper.arrived = []
    shopper.open('https://www.shop.example/')
    await shopper.settled()
    expect(shopper.arrived).toMatchObject([{ id: tried?.id, type: 'conversion', orderId: '1001' }])
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
  })

  it.each(['open', 'blocked'] as const)(
    'names what the order came by, not a link that was followed while it waited (engine %s)',
    async (way) => {
      for (const code of ['XENIA-1', 'ANNA-7Q2']) {
        shopper.open(`https://www.shop.example/?gw=${code}`)
        await vi.waitFor(() => expect(shopper.cookie).toContain(code))
      }
      shopper.network = () => new Response(null, { status: 404 })
      shopper.engineWay = way
      expect(await shopper.open('https://www.shop.example/thank-you').convert(ORDER)).toEqual({
        status: 'queued',
      })
      await shopper.later()

      shopper.network = accepting
      shopper.engineWay = 'open'
      shopper.arrived = []
      shopper.open('https://www.shop.example/?gw=BEN-1')
      await vi.waitFor(() => expect(localStorage).toHaveLength(0))
      expect(shopper.cookie).toContain('BEN-1')
      expect(shopper.arrived.find(({ type }) => type === 'conversion')).toMatchObject({
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
    shopper.network = () => Response.json(refusal, { status: refusal.status })
    const goodword = shopper.open('https://www.shop.example/thank-you')
    const heard: string[] = []
    for (const name of ['queued', 'rejected', 'converted'] as const) goodword.on(name, () => heard.push(name))
    expect(await goodword.convert({ ...ORDER, coupon: 'SPRING' })).toMatchObject({ status })
    expect(heard).toEqual([status])
    await shopper.rest()
    expect(localStorage).toHaveLength(kept)

    // The owner mends what was wrong.
    shopper.network = accepting
    window.dispatchEvent(new Event('online'))
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
  })

  it('with a wrong token is converted as unsigned: one warning names the field, and the page reads it too', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const wrong = problem('order_token_invalid', undefined, [
      { field: 'orderToken.placedAt', message: 'is missing' },
    ])
    shopper.network = (messages) =>
      Response.json({ answers: messages.map(({ id }) => ({ id, status: 'accepted', problem: wrong })) })
    const goodword = shopper.open('https://www.shop.example/thank-you')
    const heard: string[] = []
    for (const name of ['queued', 'rejected', 'converted'] as const) goodword.on(name, () => heard.push(name))
    const signed = { ...ORDER, coupon: 'SPRING', orderToken: 'a.b.c' }
    expect(await goodword.convert(signed)).toMatchObject({ status: 'accepted', problem: wrong })
    expect(heard).toEqual(['converted'])
    expect(warned.mock.calls).toEqual([[expect.stringContaining('orderToken.placedAt')]])
    await shopper.rest()
    expect(localStorage).toHaveLength(0)
  })

  it('that neither a link nor a coupon brought is not sent later either', async () => {
    shopper.engineWay = 'blocked'
    const goodword = shopper.open('https://www.shop.example/thank-you')
    expect(await goodword.convert(ORDER)).toEqual({ status: 'queued' })
    expect(localStorage).toHaveLength(1)
    await shopper.later()

    shopper.engineWay = 'open'
    shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
    await shopper.settled()
    expect(shopper.arrived.map(({ type }) => type)).toEqual(['visit'])
  })

  it('names the link of its own page when the engine comes later than the order', async () => {
    shopper.engineWay = 'blocked'
    const goodword = shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_000 })
    expect(await goodword.convert(ORDER)).toEqual({ status: 'queued' })
    vi.useRealTimers()
    shopper.engineWay = 'open'
    shopper.open('https://www.shop.example/next')
    await vi.waitFor(() => expect(shopper.arrived).toHaveLength(2))
    expect(shopper.arrived.find(({ type }) => type === 'conversion')).toMatchObject({
      touches: [{ code: 'ANNA-7Q2' }],
    })
  })

  it.each(['pagehide', 'visibilitychange'])(
    'is not lost when the page goes away (%s) before the engine is there',
    async (event) => {
      shopper.open('https://www.shop.example/?gw=ANNA-7Q2')
      await shopper.settled()
      shopper.arrived = []
      shopper.engineWay = 'blocked'
      const goodword = shopper.open('https://www.shop.example/thank-you')
      expect(await goodword.convert(ORDER)).toEqual({ status: 'queued' })
      window.dispatchEvent(new Event(event))
      await shopper.settled()
      expect(v.parse(MessageSchema, shopper.arrived[0])).toMatchObject({
        orderId: '1001',
        touches: [{ code: 'ANNA-7Q2' }],
      })
      expect(localStorage).toHaveLength(1)
    },
  )
})
