import { shopifyAddress } from './shopify-address.ts'

/** Shop systems whose cart takes a coupon from a script of the page. */
export const CARTS = ['shopify', 'woocommerce'] as const
export type Cart = (typeof CARTS)[number]

/** A cart that does not answer within so many milliseconds keeps nobody waiting: the code is shown instead. */
const PATIENCE = 5_000

/**
 * Puts a coupon into the shop's cart, beside those that are in it.
 *
 * @returns whether the cart has taken it; a coupon that the shop does not know is not taken. Never throws.
 */
export async function applyCoupon(cart: Cart, code: string): Promise<boolean> {
  try {
    return await (cart === 'shopify' ? inShopify(code) : inWooCommerce(code))
  } catch {
    return false
  }
}

interface ShopifyCart {
  readonly item_count?: number
  readonly discount_codes?: readonly { readonly code: string; readonly applicable: boolean }[]
}

/**
 * What is sent takes the place of the codes in the cart, so those are sent along. In an empty cart no code applies yet.
 *
 * @see https://shopify.dev/docs/api/ajax/reference/cart#update-discounts-in-the-cart
 */
async function inShopify(code: string): Promise<boolean> {
  const { discount_codes: before = [] } = await json<ShopifyCart>(shopifyAddress('cart.js'))
  const others = before.filter((one) => one.applicable).map((one) => one.code)
  const after = await json<ShopifyCart>(shopifyAddress('cart/update.js'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ discount: [...others, code].join() }),
  })
  const ours = after.discount_codes?.find((one) => one.code.toLowerCase() === code.toLowerCase())
  return !!ours && (ours.applicable || after.item_count === 0)
}

interface WooCommerceCart {
  readonly coupons?: readonly { readonly code: string }[]
}

/**
 * A coupon that is in the cart already is refused like one that is not known, so the cart is looked at first.
 *
 * @see https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints/cart/#apply-coupon
 */
async function inWooCommerce(code: string): Promise<boolean> {
  // WordPress names its API in each page; it may stand in a folder.
  const link = document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')
  const cart = `${link?.href ?? '/wp-json/'}wc/store/v1/cart`
  const before = await ask(cart)
  const { coupons = [] }: WooCommerceCart = await before.json()
  // WooCommerce writes all coupons small.
  if (coupons.some((one) => one.code.toLowerCase() === code.toLowerCase())) return true
  const { ok } = await ask(`${cart}/apply-coupon`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', nonce: before.headers.get('nonce') ?? '' },
    body: JSON.stringify({ code }),
  })
  return ok
}

const ask = (address: string, init: RequestInit = {}): Promise<Response> =>
  fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE) })

async function json<Answer>(address: string, init?: RequestInit): Promise<Answer> {
  const response = await ask(address, init)
  if (!response.ok) throw new Error(`${response.status}`)
  return response.json()
}
