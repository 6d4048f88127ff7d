import { FRIEND_DISCOUNT, isFriendCode } from './friend-code.js'
import { productById } from './products.js'

/**
 * @typedef {object} CartLine
 * @property {string} id
 * @property {number} quantity
 */

/** Most pieces of one product in an order. */
export const MOST_PIECES = 10
const SHIPPING = 490
const FREE_FROM = 5000

/**
 * What a cart costs, in cents. The page shows it, the server charges it.
 *
 * @param {readonly CartLine[]} lines Lines of products that the shop does not sell cost nothing.
 * @param {unknown} [friendCode] What a friend of a customer has to show. Anything else is worth nothing.
 */
export function totals(lines, friendCode) {
  const goods = lines.reduce((sum, line) => sum + (productById(line.id)?.cents ?? 0) * line.quantity, 0)
  const shipping = goods === 0 || goods >= FREE_FROM ? 0 : SHIPPING
  const discount = isFriendCode(friendCode) ? Math.min(FRIEND_DISCOUNT, goods) : 0
  return { goods, discount, shipping, total: goods - discount + shipping }
}

/**
 * Written by hand, for a shop of one language and one currency: the first number that `Intl` formats in a browser takes
 * a phone a tenth of a second, in which the page does not answer.
 *
 * @param {number} cents
 * @returns {string} `€34.90`
 */
export function euro(cents) {
  const amount = (Math.abs(cents) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')
  return `${cents < 0 ? '-' : ''}€${amount}`
}
