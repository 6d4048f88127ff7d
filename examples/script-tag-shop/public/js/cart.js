import { productById } from './products.js'
import { MOST_PIECES } from './totals.js'

/** @typedef {import('./totals.js').CartLine} CartLine */

const KEY = 'moss-and-clay-cart'
/** Used where the browser refuses storage: the cart then lives as long as the page. @type {CartLine[]} */
let kept = []

/**
 * What is in the cart. What cannot be read, or is not sold any more, is left out.
 *
 * @returns {CartLine[]}
 */
export function readCart() {
  try {
    /** @type {unknown} */
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isLine) : []
  } catch {
    return kept
  }
}

/**
 * @param {string} id
 * @param {number} quantity Pieces to add to those already there.
 */
export function addToCart(id, quantity) {
  const before = readCart().find((line) => line.id === id)?.quantity ?? 0
  setQuantity(id, before + quantity)
}

/**
 * @param {string} id
 * @param {number} quantity 0 takes the product out.
 */
export function setQuantity(id, quantity) {
  const lines = readCart()
  const line = { id, quantity: Math.min(quantity, MOST_PIECES) }
  const at = lines.findIndex((other) => other.id === id)
  if (at < 0) lines.push(line)
  else lines[at] = line
  write(lines.filter((other) => other.quantity > 0))
}

export function emptyCart() {
  write([])
}

/** @returns {number} pieces in the cart */
export function countPieces() {
  return readCart().reduce((sum, line) => sum + line.quantity, 0)
}

/**
 * Calls `listener` when the cart changes, in this tab or another one.
 *
 * @param {() => void} listener
 */
export function onCartChange(listener) {
  addEventListener(KEY, listener)
  addEventListener('storage', (event) => event.key === KEY && listener())
}

/** @param {CartLine[]} lines */
function write(lines) {
  kept = lines
  try {
    localStorage.setItem(KEY, JSON.stringify(lines))
  } catch {
    // Private windows and full disks: `kept` is all there is.
  }
  dispatchEvent(new Event(KEY))
}

/**
 * @param {unknown} value
 * @returns {value is CartLine}
 */
function isLine(value) {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    productById(value.id) !== undefined &&
    'quantity' in value &&
    Number.isInteger(value.quantity) &&
    Number(value.quantity) > 0
  )
}
