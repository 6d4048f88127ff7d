import { CART_FIELD } from '@goodword/protocol'
import type { Touch } from '../memory/touch.ts'
import { applyCoupon, CARTS } from './apply-coupon.ts'
import { fillField } from './fill.ts'
import { shopifyAddress } from './shopify-address.ts'
import { whenThere } from './when-there.ts'

/** Writes into a form field, or, where the name of a shop system stands in its place, into that one's cart. */
export function fill(field: string | HTMLInputElement, code: string): boolean | Promise<boolean> {
  const cart = CARTS.find((name) => name === field)
  return cart ? applyCoupon(cart, code) : fillField(field, code)
}

/**
 * Writes the latest friend's code into the shop's cart, so that the order carries it whatever happens in the browser.
 *
 * - `shopify`: the cart attribute `goodword`, by the storefront's own address
 * - `woocommerce`: a hidden field `goodword` in the checkout form
 * - anything else: the CSS selector of a form field; one that the shopper has filled in is left alone
 *
 * A form or field that is not in the page yet is waited for, until another link is followed or consent withdrawn.
 *
 * @returns whether the cart has the code now
 * @see https://shopify.dev/docs/api/ajax/reference/cart#post-locale-cart-update-js
 */
export async function writeCart(kind: string, touches: () => readonly Touch[]): Promise<boolean> {
  const latest = () => touches().at(-1)?.code
  const code = latest()
  if (!code) return false
  if (kind === 'shopify') return inShopify(code)
  const [selector, write] = kind === 'woocommerce' ? ['form.checkout', inForm] : [kind, inField]
  let written = false
  const use = (place: Element) => {
    written = write(place, code)
  }
  whenThere(selector, use, () => latest() === code)
  return written
}

async function inShopify(code: string): Promise<boolean> {
  const response = await fetch(shopifyAddress('cart/update.js'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ attributes: { [CART_FIELD]: code } }),
  })
  // A shop behind a password answers with that page, and says that all is well.
  const cart = await response.json().catch(() => undefined)
  return response.ok && cart?.attributes?.[CART_FIELD] === code
}

function inForm(form: Element, code: string): boolean {
  let field = form.querySelector<HTMLInputElement>(`input[name="${CART_FIELD}"]`)
  if (!field) {
    field = document.createElement('input')
    field.type = 'hidden'
    field.name = CART_FIELD
    form.append(field)
  }
  field.value = code
  return true
}

function inField(field: Element, code: string): boolean {
  const input = field as HTMLInputElement
  return input.value ? input.value === code : fillField(input, code)
}
