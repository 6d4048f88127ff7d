import { ORDER_ATTRIBUTE } from '@goodword/protocol'
import { warn } from '../warn.ts'
import { watchDataLayer } from './data-layer.ts'
import type { Order } from './order.ts'

/** GA4's `purchase` parameters, as far as they are read here. */
interface Purchase {
  transaction_id?: unknown
  value?: unknown
  currency?: unknown
  coupon?: unknown
  items?: unknown
  order_token?: unknown
}

/**
 * Reports orders that the page announces without calling us: a GA4 `purchase` in `dataLayer` or by `gtag()`, and
 * `<script type="application/json" data-goodword-order>`. The same order number is reported once per page.
 *
 * @param convert may reject; what it rejects with is for the page's developer
 * @see https://developers.google.com/analytics/devguides/collection/ga4/ecommerce
 */
export function watchPurchases(convert: (order: Order) => Promise<unknown>): void {
  const reported = new Set<unknown>()
  const report = (order: Order) => {
    if (reported.has(order.orderId)) return
    reported.add(order.orderId)
    convert(order).catch((error) => warn(`${error.message}`))
  }

  watchDataLayer((entry) => {
    const purchase = purchaseIn(entry)
    if (purchase) report(toOrder(purchase))
  })

  const readElements = () => {
    for (const element of document.querySelectorAll(`script[${ORDER_ATTRIBUTE}]`)) {
      try {
        report(JSON.parse(element.textContent ?? ''))
      } catch {
        warn(`the order in <script ${ORDER_ATTRIBUTE}> is not JSON`)
      }
    }
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', readElements)
  else readElements()
}

/** `{ event: 'purchase', ecommerce: {…} }`, or the arguments `'event', 'purchase', {…}`. */
function purchaseIn(entry: unknown): Purchase | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const { event, ecommerce, ...rest } = entry as { event?: unknown; ecommerce?: Purchase }
  if (event === 'purchase') return ecommerce ?? (rest as Purchase)
  const [command, name, parameters] = Array.from(entry as ArrayLike<unknown>)
  return command === 'event' && name === 'purchase' ? ((parameters ?? {}) as Purchase) : undefined
}

function toOrder({ transaction_id, value, currency, coupon, items, order_token }: Purchase): Order {
  return {
    orderId: text(transaction_id) ?? '',
    amount: value as Order['amount'],
    currency: currency as string,
    ...(text(coupon) && { coupon: text(coupon) as string }),
    ...(text(order_token) && { orderToken: text(order_token) as string }),
    ...(Array.isArray(items) && { items: items.slice(0, 100).map(toItem) }),
  }
}

function toItem(item: { item_id?: unknown; item_name?: unknown; quantity?: unknown }) {
  const [id, name] = [text(item?.item_id), text(item?.item_name)]
  const quantity = Number(item?.quantity)
  return {
    ...(id && { id: id.slice(0, 128) }),
    ...(name && { name: name.slice(0, 200) }),
    ...(Number.isInteger(quantity) && quantity > 0 && { quantity }),
  }
}

/** Order numbers and item ids are numbers in some shops. */
function text(value: unknown): string | undefined {
  return (typeof value === 'string' && value) || typeof value === 'number' ? `${value}` : undefined
}
