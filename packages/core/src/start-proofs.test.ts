import { MessageSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accepting, OPTIONS, ORDER, Shopper } from './fixtures/shopper.ts'

/** A friend's code was typed: such an order is reported, whatever this browser remembers. */
const BOUGHT = { ...ORDER, coupon: 'SPRING' }

/** SHA-256 of texts, by another program than ours. */
const HASHES = {
  abc: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  wc_order_Ab12Cd34Ef56G: 'bc4bfe3783f4f4a0ef7ecfd1c2e50d8fbb873c3fc9ad34b101bbb86576051ba5',
  cs_test_a1B2c3D4: 'e4df535f181a3fc858bd488b2f840e2425b5bfa10f9873049b975f535207fbbb',
} as const

let shopper: Shopper
beforeEach(() => {
  shopper = new Shopper()
})
afterEach(() => shopper.close())

const order = () =>
  v.parse(
    MessageSchema,
    shopper.arrived.find(({ type }) => type === 'conversion'),
  )
const kept = () => JSON.stringify({ ...localStorage })

/** Hashes from now on take until the test lets them go. */
function slowHashes(): () => void {
  let go = () => {}
  const promise = new Promise<void>((resolve) => {
    go = resolve
  })
  const digest = crypto.subtle.digest.bind(crypto.subtle)
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (...given) => {
    await promise
    return digest(...given)
  })
  return go
}

describe('proofs', () => {
  it('are the hash of the order key that the page gives; the key itself is neither sent nor kept', async () => {
    shopper.network = () => new Response(null, { status: 404 })
    const goodword = shopper.open('https://www.shop.example/thank-you')
    expect(await goodword.convert({ ...BOUGHT, orderKey: 'abc' })).toEqual({ status: 'queued' })
    expect(order()).toMatchObject({ orderId: '1001', proofs: [HASHES.abc] })
    expect(JSON.stringify(shopper.arrived)).not.toContain('"abc"')
    expect(kept()).toContain(HASHES.abc)
    expect(kept()).not.toMatch(/\babc\b|orderKey/)
  })

  it.each([
    ['?key=wc_order_Ab12Cd34Ef56G', [HASHES.wc_order_Ab12Cd34Ef56G]],
    ['?page_id=7&order-received=12&key=wc_order_Ab12Cd34Ef56G&utm_source=x', [HASHES.wc_order_Ab12Cd34Ef56G]],
    ['?session_id=cs_test_a1B2c3D4', [HASHES.cs_test_a1B2c3D4]],
    [
      '?session_id=cs_test_a1B2c3D4&key=wc_order_Ab12Cd34Ef56G',
      [HASHES.wc_order_Ab12Cd34Ef56G, HASHES.cs_test_a1B2c3D4],
    ],
    ['?key=%77c_order_Ab12Cd34Ef56G', [HASHES.wc_order_Ab12Cd34Ef56G]],
  ])('are found in the address %s', async (query, proofs) => {
    const goodword = shopper.open(`https://www.shop.example/thank-you${query}`)
    expect(await goodword.convert(BOUGHT)).toMatchObject({ status: 'accepted' })
    expect(order()).toMatchObject({ proofs })
  })

  it('of the page come first, and the same one is told once', async () => {
    const goodword = shopper.open(
      'https://www.shop.example/?key=wc_order_Ab12Cd34Ef56G&session_id=cs_test_a1B2c3D4',
    )
    await goodword.convert({ ...BOUGHT, orderKey: 'abc' })
    expect(order()).toMatchObject({
      proofs: [HASHES.abc, HASHES.wc_order_Ab12Cd34Ef56G, HASHES.cs_test_a1B2c3D4],
    })
    shopper.arrived = []
    await goodword.convert({ ...BOUGHT, orderId: '1002', orderKey: 'cs_test_a1B2c3D4' })
    expect(order()).toMatchObject({ proofs: [HASHES.cs_test_a1B2c3D4, HASHES.wc_order_Ab12Cd34Ef56G] })
  })

  it('are those of the page that reports, also when it has moved on meanwhile', async () => {
    const goodword = shopper.open('https://www.shop.example/?session_id=cs_test_a1B2c3D4')
    const reported = goodword.convert(BOUGHT)
    history.replaceState(null, '', '/next')
    await reported
    expect(order()).toMatchObject({ proofs: [HASHES.cs_test_a1B2c3D4] })
  })

  it.each([
    ['an address without one', '/thank-you', undefined],
    ['another key and another session', '/?key=AIzaSample&session_id=pi_123', undefined],
    ['an address that is corrupt', '/?key=%E0%A4%A&session_id=%&&=;', undefined],
    ['an empty order key', '/', ''],
    ['an order key that is a number, which could be guessed', '/', 1001],
    ['an order key that is no text', '/', {}],
  ])('do not come from %s', async (_, address, orderKey) => {
    const goodword = shopper.open(`https://www.shop.example${address}`)
    await goodword.convert({ ...BOUGHT, orderKey: orderKey as string })
    expect(order()).not.toHaveProperty('proofs')
  })

  it.each([
    ['cannot hash, as on plain http', () => ({ getRandomValues: crypto.getRandomValues.bind(crypto) })],
    [
      'fails to',
      () => ({
        getRandomValues: crypto.getRandomValues.bind(crypto),
        subtle: { digest: () => Promise.reject(new DOMException('no', 'OperationError')) },
      }),
    ],
  ])('are done without where the browser %s: the order is reported', async (_, make) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.stubGlobal('crypto', make())
    const goodword = shopper.open('https://www.shop.example/?key=wc_order_Ab12Cd34Ef56G')
    expect(await goodword.convert({ ...BOUGHT, orderKey: 'abc' })).toMatchObject({ status: 'accepted' })
    expect(order()).not.toHaveProperty('proofs')
    expect(warned).not.toHaveBeenCalled()
  })

  it.each(['open', 'blocked'] as const)(
    'may be missing when the page is closed while it hashes, the order is not (engine %s)',
    async (way) => {
      const go = slowHashes()
      shopper.engineWay = way
      const goodword = shopper.open('https://www.shop.example/thank-you')
      goodword.convert({ ...BOUGHT, orderKey: 'abc' })
      // Kept before anything is waited for.
      expect(kept()).toContain('1001')
      await shopper.later()
      window.dispatchEvent(new Event('pagehide'))
      await vi.waitFor(() => expect(order()).toMatchObject({ orderId: '1001' }))
      expect(order()).not.toHaveProperty('proofs')
      expect(kept()).toContain('1001')
      expect(kept()).not.toMatch(/\babc\b/)

      // A page that was only hidden sends it once more, under the same id.
      go()
      shopper.engineWay = 'open'
      window.dispatchEvent(new Event('online'))
      await vi.waitFor(() => expect(localStorage).toHaveLength(0))
      expect(shopper.arrived.at(-1)).toMatchObject({ id: order().id, proofs: [HASHES.abc] })
    },
  )

  it('are waited for by whatever else sends meanwhile: the report would be as good as a stranger’s', async () => {
    const go = slowHashes()
    const goodword = shopper.open('https://www.shop.example/thank-you')
    const reported = goodword.convert({ ...BOUGHT, orderKey: 'abc' })
    const second = goodword.convert({ ...BOUGHT, orderId: '1002' })
    window.dispatchEvent(new Event('online'))
    await new Promise((wake) => setTimeout(wake, 20))
    expect(shopper.arrived).toEqual([])
    go()
    expect(await reported).toMatchObject({ status: 'accepted' })
    expect(await second).toMatchObject({ status: 'accepted' })
    expect(order()).toMatchObject({ proofs: [HASHES.abc] })
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
  })

  it('come with the order when the next page sends it', async () => {
    shopper.engineWay = 'blocked'
    const goodword = shopper.open('https://www.shop.example/thank-you')
    expect(await goodword.convert({ ...BOUGHT, orderKey: 'abc' })).toEqual({ status: 'queued' })
    await shopper.later()
    shopper.engineWay = 'open'
    shopper.open('https://www.shop.example/')
    await shopper.settled()
    expect(order()).toMatchObject({ orderId: '1001', proofs: [HASHES.abc] })
  })

  it('do not bring back an order that was skipped', async () => {
    const go = slowHashes()
    const goodword = shopper.open('https://www.shop.example/thank-you')
    expect(await goodword.convert({ ...ORDER, orderKey: 'abc' })).toEqual({ status: 'skipped' })
    go()
    await shopper.later()
    expect(localStorage).toHaveLength(0)
    window.dispatchEvent(new Event('pagehide'))
    await shopper.later()
    expect(shopper.arrived).toEqual([])
  })

  it('are kept nowhere before the shopper agrees, and come with the order', async () => {
    const goodword = shopper.open('https://www.shop.example/thank-you', { ...OPTIONS, consent: 'required' })
    expect(await goodword.convert({ ...BOUGHT, orderKey: 'abc' })).toMatchObject({ status: 'accepted' })
    expect(order()).toMatchObject({ proofs: [HASHES.abc] })
    expect(localStorage).toHaveLength(0)
  })

  it('come with orders that the page announces without calling us', async () => {
    const address = 'https://www.shop.example/?key=wc_order_Ab12Cd34Ef56G'
    Reflect.set(globalThis, 'dataLayer', [
      { event: 'purchase', ecommerce: { transaction_id: '1003', value: 49.9, currency: 'EUR' } },
    ])
    document.body.innerHTML = `<script type="application/json" data-goodword-order>${JSON.stringify({
      ...ORDER,
      coupons: ['SPRING', 'SAMPLE-1'],
      orderKey: 'abc',
    })}</script>`
    shopper.open(address, { ...OPTIONS, orders: 'all' })
    await vi.waitFor(() => {
      const numbers = shopper.arrived.map((message) => message.type === 'conversion' && message.orderId)
      expect(numbers).toEqual(expect.arrayContaining(['1001', '1003']))
    })
    document.body.innerHTML = ''
    Reflect.deleteProperty(globalThis, 'dataLayer')
    const arrived = shopper.arrived.map((message) => v.parse(MessageSchema, message))
    expect(arrived).toContainEqual(
      expect.objectContaining({ orderId: '1003', proofs: [HASHES.wc_order_Ab12Cd34Ef56G] }),
    )
    expect(arrived).toContainEqual(
      expect.objectContaining({
        orderId: '1001',
        coupons: ['SPRING', 'SAMPLE-1'],
        proofs: [HASHES.abc, HASHES.wc_order_Ab12Cd34Ef56G],
      }),
    )
  })
})

it('several coupons are reason enough to report an order', async () => {
  const goodword = shopper.open('https://www.shop.example/thank-you')
  expect(await goodword.convert({ ...ORDER, coupons: [] })).toEqual({ status: 'skipped' })
  expect(await goodword.convert({ ...ORDER, coupons: ['SPRING', 'SAMPLE-1'] })).toMatchObject({
    status: 'accepted',
  })
  expect(order()).toMatchObject({ coupons: ['SPRING', 'SAMPLE-1'] })
})

it('a customer token travels with the order, and is not kept: it opens an account', async () => {
  shopper.network = () => new Response(null, { status: 404 })
  const goodword = shopper.open('https://www.shop.example/thank-you')
  await goodword.convert({ ...BOUGHT, customerToken: 'a.b.c' })
  expect(order()).toMatchObject({ customerToken: 'a.b.c' })
  expect(kept()).toContain('1001')
  expect(kept()).not.toContain('a.b.c')

  shopper.network = accepting
  shopper.arrived = []
  window.dispatchEvent(new Event('online'))
  // A page that was left may send what is kept as well, without it.
  await vi.waitFor(() =>
    expect(shopper.arrived).toContainEqual(expect.objectContaining({ customerToken: 'a.b.c' })),
  )
  await vi.waitFor(() => expect(localStorage).toHaveLength(0))
})
