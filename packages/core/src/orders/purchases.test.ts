import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Order } from './order.ts'
import { watchPurchases } from './purchases.ts'

let reported: Order[]
let warned: ReturnType<typeof vi.spyOn>
const layer = () => Reflect.get(globalThis, 'dataLayer') as unknown[]
/** What the snippet of every Google tag defines. */
function gtag(..._: unknown[]) {
  // biome-ignore lint/complexity/noArguments: gtag pushes its arguments object, that is the point
  layer().push(arguments)
}
const purchase = { transaction_id: '1001', value: 49.9, currency: 'EUR' }
const watch = () =>
  watchPurchases(async (order) => {
    reported.push(order)
  })

beforeEach(() => {
  reported = []
  document.body.innerHTML = ''
  Reflect.deleteProperty(globalThis, 'dataLayer')
  warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => void vi.restoreAllMocks())

describe('a purchase in the data layer', () => {
  it.each([
    ['pushed as an object', () => layer().push({ event: 'purchase', ecommerce: purchase })],
    ['pushed flat', () => layer().push({ event: 'purchase', ...purchase })],
    ['told to gtag()', () => gtag('event', 'purchase', purchase)],
  ])('%s is reported, before our script and after', (_, push) => {
    Reflect.set(globalThis, 'dataLayer', [])
    push()
    watch()
    expect(reported).toEqual([{ orderId: '1001', amount: 49.9, currency: 'EUR' }])

    reported = []
    Reflect.set(globalThis, 'dataLayer', [])
    watch()
    push()
    expect(reported).toHaveLength(1)
  })

  it('brings coupon, items and the order token along', () => {
    watch()
    layer().push({
      event: 'purchase',
      ecommerce: {
        ...purchase,
        transaction_id: 1001,
        coupon: 'SPRING',
        order_token: 'a.b.c',
        items: [{ item_id: 7, item_name: 'Pot', quantity: 2, price: 1 }, null, { quantity: -1 }],
      },
    })
    expect(reported).toEqual([
      {
        orderId: '1001',
        amount: 49.9,
        currency: 'EUR',
        coupon: 'SPRING',
        orderToken: 'a.b.c',
        items: [{ id: '7', name: 'Pot', quantity: 2 }, {}, {}],
      },
    ])
  })

  it('is reported once per order number', () => {
    watch()
    layer().push({ event: 'purchase', ecommerce: purchase }, { event: 'purchase', ecommerce: purchase })
    gtag('event', 'purchase', purchase)
    expect(reported).toHaveLength(1)
  })

  it('leaves everything else, and the array itself, as it is', () => {
    const original: unknown[] = [1]
    Reflect.set(globalThis, 'dataLayer', original)
    watch()
    expect(layer()).toBe(original)
    expect(layer().push('a', null, undefined, 7, { event: 'view_item' }, ['event', 'purchase_done'])).toBe(7)
    gtag('config', 'G-1')
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('hostile')
        },
        ownKeys: () => {
          throw new Error('hostile')
        },
      },
    )
    expect(() => layer().push(hostile)).not.toThrow()
    expect(reported).toEqual([])
    expect(layer()).toHaveLength(9)
  })

  it('that cannot be understood is told to the developer, and not thrown', async () => {
    watchPurchases(() => Promise.reject(new Error('amount: null is not a decimal')))
    layer().push({ event: 'purchase', ecommerce: null })
    await vi.waitFor(() => expect(warned).toHaveBeenCalledTimes(1))
  })
})

describe('an order in the page', () => {
  it('is reported as it stands', () => {
    document.body.innerHTML =
      '<script type="application/json" data-goodword-order>{"orderId":"1002","amount":"10.00","currency":"EUR"}</script>'
    watch()
    expect(reported).toEqual([{ orderId: '1002', amount: '10.00', currency: 'EUR' }])
  })

  it('that is not JSON costs one warning and not the others', () => {
    document.body.innerHTML =
      '<script type="application/json" data-goodword-order>{</script>' +
      '<script type="application/json" data-goodword-order>null</script>' +
      '<script type="application/json" data-goodword-order>{"orderId":"1003"}</script>'
    watch()
    expect(reported).toEqual([{ orderId: '1003' }])
    expect(warned).toHaveBeenCalledTimes(2)
  })
})
