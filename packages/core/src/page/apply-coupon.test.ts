import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyCoupon } from './apply-coupon.ts'
import { FakeShopify } from './fixtures/fake-shopify.ts'
import { FakeWooCommerce } from './fixtures/fake-woocommerce.ts'

afterEach(() => {
  document.head.innerHTML = ''
  vi.unstubAllGlobals()
})

describe('in Shopify', () => {
  let shop: FakeShopify
  beforeEach(() => {
    shop = new FakeShopify()
    vi.stubGlobal('fetch', shop.fetch)
  })

  it('the coupon joins those that are in the cart and still apply', async () => {
    shop.codes = [
      { code: 'SPRING', applicable: true },
      { code: 'OLD', applicable: false },
    ]
    expect(await applyCoupon('shopify', 'FRIEND-5')).toBe(true)
    expect(shop.asked).toEqual([
      { path: '/cart.js', body: undefined },
      { path: '/cart/update.js', body: { discount: 'SPRING,FRIEND-5' } },
    ])
  })

  it('waits in an empty cart, where no code applies yet', async () => {
    shop.items = 0
    expect(await applyCoupon('shopify', 'FRIEND-5')).toBe(true)
    expect(shop.codes).toEqual([{ code: 'FRIEND-5', applicable: false }])
  })

  it('is not taken when the shop does not know it', async () => {
    expect(await applyCoupon('shopify', 'UNKNOWN')).toBe(false)
  })

  it('goes to the folder of the country that the page is for', async () => {
    vi.stubGlobal('Shopify', { routes: { root: '/en-ca/' } })
    shop.root = '/en-ca/'
    expect(await applyCoupon('shopify', 'FRIEND-5')).toBe(true)
  })

  it('is not taken by a shop behind a password', async () => {
    shop.locked = true
    expect(await applyCoupon('shopify', 'FRIEND-5')).toBe(false)
  })
})

describe('in WooCommerce', () => {
  let shop: FakeWooCommerce
  beforeEach(() => {
    shop = new FakeWooCommerce()
    vi.stubGlobal('fetch', shop.fetch)
  })

  it.each(['https://shop.example/blog/wp-json/', 'https://shop.example/index.php?rest_route=/'])(
    'the coupon goes to the address that the page names, %s, with the nonce of this visitor',
    async (api) => {
      document.head.innerHTML = `<link rel="https://api.w.org/" href="${api}">`
      shop.api = api
      expect(await applyCoupon('woocommerce', 'FRIEND-5')).toBe(true)
      expect(shop.coupons).toEqual(['friend-5'])
    },
  )

  it('counts as taken when it is in the cart already', async () => {
    shop.coupons = ['friend-5']
    expect(await applyCoupon('woocommerce', 'FRIEND-5')).toBe(true)
    expect(shop.asked).toHaveLength(1)
  })

  it('is not taken when the shop does not know it', async () => {
    expect(await applyCoupon('woocommerce', 'UNKNOWN')).toBe(false)
    expect(shop.asked.at(-1)?.path).toBe('/wp-json/wc/store/v1/cart/apply-coupon')
  })

  it('is not taken where coupons are switched off', async () => {
    shop.disabled = true
    expect(await applyCoupon('woocommerce', 'FRIEND-5')).toBe(false)
  })
})

it.each(['shopify', 'woocommerce'] as const)(
  '%s that does not answer takes nothing and throws nothing',
  async (cart) => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('sample')
    })
    expect(await applyCoupon(cart, 'FRIEND-5')).toBe(false)
  },
)
