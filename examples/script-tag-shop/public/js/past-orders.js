/**
 * Orders made in this browser, for the account page. A real shop asks its server who is signed in.
 *
 * @typedef {object} PastOrder
 * @property {string} orderId
 * @property {string} amount Decimal string in euro.
 */

const KEY = 'moss-and-clay-orders'

/** @returns {PastOrder[]} the latest first */
export function readPastOrders() {
  try {
    /** @type {unknown} */
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isPastOrder) : []
  } catch {
    return []
  }
}

/** @param {PastOrder} order */
export function rememberOrder({ orderId, amount }) {
  const others = readPastOrders().filter((other) => other.orderId !== orderId)
  try {
    localStorage.setItem(KEY, JSON.stringify([{ orderId, amount }, ...others].slice(0, 10)))
  } catch {
    // Without storage the account page shows no orders.
  }
}

/**
 * @param {unknown} value
 * @returns {value is PastOrder}
 */
function isPastOrder(value) {
  return (
    typeof value === 'object' &&
    value !== null &&
    'orderId' in value &&
    typeof value.orderId === 'string' &&
    'amount' in value &&
    typeof value.amount === 'string'
  )
}
