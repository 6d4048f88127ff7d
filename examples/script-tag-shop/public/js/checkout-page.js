import { showBriefLines } from './brief-lines.js'
import { readCart } from './cart.js'
import { find } from './find.js'
import { readFriendCode } from './friend-code.js'
import { productById } from './products.js'
import { showDiscount } from './show-discount.js'
import { euro, totals } from './totals.js'

const cart = readCart()
const form = find('checkout', HTMLFormElement)
const friend = readFriendCode()
const { discount, shipping, total } = totals(cart, friend)

showBriefLines(
  find('brief', HTMLUListElement),
  cart.map(({ id, quantity }) => ({
    name: productById(id)?.name ?? id,
    quantity,
    price: euro((productById(id)?.cents ?? 0) * quantity),
  })),
)
showDiscount(discount)
find('shipping', HTMLElement).textContent = shipping ? euro(shipping) : 'Free'
find('total', HTMLElement).textContent = euro(total)
form.hidden = cart.length === 0
find('empty', HTMLElement).hidden = cart.length > 0

/**
 * @param {string} name
 * @param {string} value
 */
function fill(name, value) {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.value = value
}
fill('cart', JSON.stringify(cart))
fill('friend', friend ?? '')

/** Two presses are one order. */
let sent = false
form.addEventListener('submit', (event) => {
  if (sent) event.preventDefault()
  sent = true
})
// Back from the thank-you page, out of the browser's page cache.
addEventListener('pageshow', (event) => event.persisted && location.reload())
