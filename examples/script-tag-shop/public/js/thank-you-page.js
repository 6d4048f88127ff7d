import { showBriefLines } from './brief-lines.js'
import { emptyCart } from './cart.js'
import { find } from './find.js'
import { rememberOrder } from './past-orders.js'
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
  const { orderId, amount, currency, orderToken } = order

  // Tells Goodword about the order. `orderToken` was signed by the shop's server: it proves the order.
  // Reporting the same order again, on reload, counts once.
  window.goodwordQueue ||= []
  window.goodwordQueue.push(['convert', { orderId, amount, currency, orderToken }])

  find('order-id', HTMLElement).textContent = orderId
  showBriefLines(
    find('brief', HTMLUListElement),
    order.lines.map((line) => ({ ...line, price: price(line.amount) })),
  )
  find('shipping', HTMLElement).textContent = Number(order.shipping) ? price(order.shipping) : 'Free'
  find('total', HTMLElement).textContent = price(amount)
  rememberOrder(order)
  emptyCart()
}
find('known', HTMLElement).hidden = !order
find('unknown', HTMLElement).hidden = Boolean(order)
