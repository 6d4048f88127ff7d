import { randomInt } from 'node:crypto'
import { productById } from '../public/js/products.js'
import { type CartLine, totals } from '../public/js/totals.js'

/** An order as the thank-you page shows it. Amounts are decimal strings in `currency`. */
export interface Order {
  readonly orderId: string
  readonly lines: ReadonlyArray<{ name: string; quantity: number; amount: string }>
  readonly shipping: string
  readonly amount: string
  readonly currency: string
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

/** Makes an order from a cart, at the shop's own prices. */
export function makeOrder(cart: readonly CartLine[]): Order {
  const { shipping, total } = totals(cart)
  return {
    orderId: newOrderId(),
    lines: cart.map(({ id, quantity }) => {
      const product = productById(id)
      return { name: product?.name ?? id, quantity, amount: decimal((product?.cents ?? 0) * quantity) }
    }),
    shipping: decimal(shipping),
    amount: decimal(total),
    currency: 'EUR',
  }
}

const decimal = (cents: number) => (cents / 100).toFixed(2)
