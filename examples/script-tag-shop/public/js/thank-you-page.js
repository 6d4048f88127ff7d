import { showBriefLines } from './brief-lines.js'
import { emptyCart } from './cart.js'
import { find } from './find.js'
import { keepFriendCode } from './friend-code.js'
import { rememberOrder } from './past-orders.js'
import { showDiscount } from './show-discount.js'
import { euro } from './totals.js'

/** @typedef {import('../../server/order.ts').Order} Order */

/** @param {string} amount Decimal string. */
const price = (amount) => euro(Math.round(Number(amount) * 100))

/** @returns {Promise<Order | undefined>} */
async function fetchOrder() {
  const id = new URLSearchParams(location.search).get('order') ?? ''
  const answer = await fetch(`/api/orders/${encodeURIComponent(id)}`).catch(() => undefined)
  return answer?.ok ? answer.json() : undefined
}

const order = await fetchOrder()
if (order) {
  const { orderId, amount, currency, coupon, orderToken } = order

  // Tells Goodword about the order. `orderToken` was signed by the shop's server: it proves the order.
  // Reporting the same order again, on reload, counts once.
  window.goodwordQueue ||= []
  window.goodwordQueue.push(['convert', { orderId, amount, currency, coupon, orderToken }])

  find('order-id', HTMLElement).textContent = orderId
  showBriefLines(
    find('brief', HTMLUListElement),
    order.lines.map((line) => ({ ...line, price: price(line.amount) })),
  )
  showDiscount(Math.round(Number(order.discount) * 100))
  find('shipping', HTMLElement).textContent = Number(order.shipping) ? price(order.shipping) : 'Free'
  find('total', HTMLElement).textContent = price(amount)
  rememberOrder(order)
  emptyCart()
  keepFriendCode(undefined)

  // A moment to rate the order; then the invitation, drafted with what was bought.
  const thanks = find('thanks', HTMLElement)
  thanks.setAttribute('product', order.lines[0]?.name ?? '')
  thanks.setAttribute('order', orderId)
}
find('known', HTMLElement).hidden = !order
find('unknown', HTMLElement).hidden = Boolean(order)
