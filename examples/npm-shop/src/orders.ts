import type { CartLine } from 'script-tag-shop/js/totals.js'
import type { Order } from 'script-tag-shop/order'

export type { Order }

/**
 * Sends the cart to the shop's server, which looks up the prices.
 *
 * @throws an Error whose message is a sentence for the shopper.
 */
export async function placeOrder(cart: readonly CartLine[], friend: string | undefined): Promise<Order> {
  const answer = await fetch('/checkout', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ cart, friend }),
  }).catch(() => undefined)
  if (answer?.ok) return answer.json()
  const refusal: { error?: string } | undefined = await answer?.json().catch(() => undefined)
  throw new Error(refusal?.error ?? 'The shop cannot be reached. Please try again.')
}

/** The order with this number, if the shop knows it. */
export async function fetchOrder(orderId: string): Promise<Order | undefined> {
  const answer = await fetch(`/api/orders/${encodeURIComponent(orderId)}`).catch(() => undefined)
  return answer?.ok ? answer.json() : undefined
}
