import { randomInt } from 'node:crypto'
import { isFriendCode } from '../public/js/friend-code.js'
import { productById } from '../public/js/products.js'
import { type CartLine, totals } from '../public/js/totals.js'

/** An order as the thank-you page shows it. Amounts are decimal strings in `currency`. */
export interface Order {
  readonly orderId: string
  readonly lines: ReadonlyArray<{ name: string; quantity: number; amount: string }>
  /** What a friend of a customer pays less. */
  readonly discount: string
  readonly shipping: string
  readonly amount: string
  readonly currency: string
  /** When it was placed, ISO 8601. */
  readonly placedAt: string
  /** The code that the discount was given for: it tells Goodword whose friend this is. */
  readonly coupon?: string
  /** Proof for Goodword that this shop took this order. Absent when the shop has no secret key. */
  readonly orderToken?: string
}

/** No 0, 1, I, L, O, U: such a number is read out on the telephone. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `MC-7K3F-9QXT`: whoever knows an order number may see the order, so it cannot be counted up to. */
function newOrderId(): string {
  const four = () => Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
  return `MC-${four()}-${four()}`
}

/**
 * Makes an order from a cart, at the shop's own prices.
 *
 * @param friendCode as the page sent it: worth the same, once, whatever it is, and nothing when no customer can have it
 */
export function makeOrder(cart: readonly CartLine[], friendCode?: unknown): Order {
  const { discount, shipping, total } = totals(cart, friendCode)
  return {
    orderId: newOrderId(),
    lines: cart.map(({ id, quantity }) => {
      const product = productById(id)
      return { name: product?.name ?? id, quantity, amount: decimal((product?.cents ?? 0) * quantity) }
    }),
    discount: decimal(discount),
    shipping: decimal(shipping),
    amount: decimal(total),
    currency: 'EUR',
    placedAt: new Date().toISOString(),
    ...(isFriendCode(friendCode) && { coupon: friendCode }),
  }
}

const decimal = (cents: number) => (cents / 100).toFixed(2)
