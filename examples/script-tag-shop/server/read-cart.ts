import { productById } from '../public/js/products.js'
import { type CartLine, MOST_PIECES } from '../public/js/totals.js'

/** A cart that cannot be ordered; the message is a sentence for the shopper. */
export class CartError extends Error {
  override readonly name = 'CartError'
}

/**
 * Reads the cart that a page sent: which products and how many. Everything else in it, prices above all, is ignored.
 *
 * @throws {CartError} when nothing sensible can be ordered.
 */
export function readCart(sent: unknown): CartLine[] {
  if (!Array.isArray(sent)) throw new CartError('The cart could not be read. Please go back and try again.')
  if (sent.length === 0) throw new CartError('Your cart is empty.')
  const pieces = new Map<string, number>()
  for (const line of sent) {
    const { id, quantity } = readLine(line)
    pieces.set(id, (pieces.get(id) ?? 0) + quantity)
  }
  return [...pieces].map(([id, quantity]) => {
    if (quantity > MOST_PIECES) throw new CartError(`We send at most ${MOST_PIECES} pieces of one product.`)
    return { id, quantity }
  })
}

function readLine(line: unknown): CartLine {
  const { id, quantity } = typeof line === 'object' && line !== null ? { id: '', quantity: 0, ...line } : {}
  const product = productById(id)
  if (!product) throw new CartError('There is a product in your cart that we do not sell.')
  if (typeof quantity !== 'number' || !Number.isInteger(quantity) || quantity < 1) {
    throw new CartError(`How many of "${product.name}" would you like? One is the least.`)
  }
  return { id: product.id, quantity }
}
