import { find } from './find.js'
import { euro } from './totals.js'

/**
 * Shows the line of the bill that says what a friend pays less, if anything.
 *
 * @param {number} cents
 */
export function showDiscount(cents) {
  find('discount', HTMLElement).textContent = euro(-cents)
  find('discount-line', HTMLElement).hidden = cents === 0
}
