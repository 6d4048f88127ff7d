import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyCoupon } from './apply-coupon.ts'

/** What the shop was asked. */
let asked: { url: string; body: unknown; nonce: string | null }[] = []
function answer(act: (url: string) => Response): void {
  vi.stubGlobal('fetch', async (url: string, { body, headers }: RequestInit = {}) => {
    const nonce = new Headers(headers).get('nonce')
    asked.push({ url, body: typeof body === 'string' ? JSON.parse(body) : undefined, nonce })
    return act(url)
  })
}
afterEach(() => {
  asked = []
  document.head.innerHTML = ''
  vi.unstubAllGlobals()
})

describe('in Shopify', () => {
  const shop = (after: object) =>
    answer((url) =>
      Response.json(
        url === '/cart.js'
          ? {
              discount_codes: [
                { code: 'SPRING', applicable: true },
                { code: 'OLD', applicable: false },
              ],
            }
          : after,
      ),
    )

  it('the coupon joins those that are in the cart', async () => {
    shop({ item_count: 1, discount_codes: [{ code: 'friend-5', applicable: true }] })
    expect(await applyCoupon('shopify', 'FRIEND-5')).toBe(true)
    expect(asked.map(({ url, body }) => [url, body])).toEqual([
      ['/cart.js', undefined],
      ['/cart/update.js', { discount: 'SPRING,FRIEND-5' }],
    ])
  })

  it.each([
    [{ item_count: 1, discount_codes: [{ code: 'FRIEND-5', applicable: false }] }, false],
    [{ item_count: 0, discount_codes: [{ code: 'FRIEND-5', applicable: false }] }, true],
    [{ item_count: 1, discount_codes: [] }, false],
    [{}, false],
  ])('after %j it is taken: %s', async (after, taken) => {
    shop(after)
    expect(await applyCoupon('shopify', 'FRIEND-5')).toBe(taken)
  })
})

describe('in WooCommerce', () => {
  it('the coupon goes to the address that the page names, with the nonce of this visitor', async () => {
    document.head.innerHTML = '<link rel="https://api.w.org/" href="https://shop.example/blog/wp-json/">'
    answer(() => Response.json({}, { headers: { nonce: 'sample-nonce' } }))
    expect(await applyCoupon('woocommerce', 'FRIEND-5')).toBe(true)
    const cart = 'https://shop.example/blog/wp-json/wc/store/v1/cart'
    expect(asked).toEqual([
      { url: cart, body: undefined, nonce: null },
      { url: `${cart}/apply-coupon`, body: { code: 'FRIEND-5' }, nonce: 'sample-nonce' },
    ])
  })

  it('a coupon that the shop does not know is not taken', async () => {
    answer((url) => new Response('{}', { status: url.endsWith('apply-coupon') ? 400 : 200 }))
    expect(await applyCoupon('woocommerce', 'FRIEND-5')).toBe(false)
    expect(asked.at(-1)?.url).toBe('/wp-json/wc/store/v1/cart/apply-coupon')
  })
})

it.each(['shopify', 'woocommerce'] as const)(
  '%s that does not answer takes nothing and throws nothing',
  async (cart) => {
    answer(() => {
      throw new TypeError('sample')
    })
    expect(await applyCoupon(cart, 'FRIEND-5')).toBe(false)
  },
)
