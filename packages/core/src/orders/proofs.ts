/** WooCommerce's order key, Stripe's session id: nothing else of these names is meant. */
const SECRET = /^(wc_order|cs)_/

/**
 * Proofs that this browser is the buyer's: the SHA-256, in hexadecimal, of what only it and the shop know of the order. The texts
 * themselves are neither kept nor sent. What the page gives comes first, then what stands in its address: WooCommerce's order-received page
 * has the order key there, the page that Stripe's checkout leads back to the session id. Three at most, so within `MOST_PROOFS`.
 *
 * Rejects where the browser cannot hash, as on plain http.
 */
export async function proofsOf(orderKey: unknown): Promise<string[]> {
  // Read before anything is waited for: a single-page shop moves on.
  const address = new URLSearchParams(location.search)
  const found = [address.get('key'), address.get('session_id')].filter((text) => SECRET.test(`${text}`))
  const texts = [...new Set([orderKey, ...found])].filter((text) => text && typeof text === 'string')
  return Promise.all(texts.map((text) => sha256(text as string)))
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
