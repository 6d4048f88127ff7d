import {
  type Answer,
  CONVERSION_KINDS,
  type ConversionKind,
  isAmount,
  type OrderItem,
} from '@goodword/protocol'

/** What a shop reports when a friend has bought. */
export interface Order {
  /** The shop's own order number. Reporting it twice counts once. */
  orderId: string
  /** Order total as a decimal string, `'49.90'`; a number is taken as it is written, `49.9`. */
  amount: string | number
  /** ISO 4217 code, `'EUR'`. */
  currency: string
  /** @default 'order' */
  kind?: ConversionKind
  /** Coupon code that was used. Several go into `coupons`. */
  coupon?: string
  /** Coupon codes that were used, at most 10. */
  coupons?: string[]
  /** The buyer, as far as the shop knows and wants to say. */
  customer?: { id?: string; email?: string }
  items?: OrderItem[]
  /** JWT signed by the shop's server; it makes this report verified. */
  orderToken?: string
  /**
   * What only the buyer's browser and the shop know of the order, such as WooCommerce's order key or Stripe's session id; never a number
   * that can be guessed. Only its SHA-256 is kept and sent, as a proof that this browser is the buyer's.
   * @default what stands in the page's address as `key=wc_order_…` or `session_id=cs_…`
   */
  orderKey?: string
  /** The token of the customer who is logged in, signed by the shop's server. Not kept on the device. */
  customerToken?: string
}

/** What became of a reported order. */
export type ConversionResult =
  /** The server could not be reached. The order is kept and sent later, from this page or the next. */
  | { status: 'queued' }
  /** Not sent: this browser came by no share link and no coupon was used. */
  | { status: 'skipped' }
  /** What the server answered. */
  | Answer

/**
 * Says what is wrong with an order before it travels, naming the field; nothing when it can be understood.
 * The server reads it again, and knows the currencies.
 */
export function refuseOrder({ orderId, amount, currency, kind }: Order): string | undefined {
  const is = (field: string, value: unknown, expected: string) =>
    `${field}: ${JSON.stringify(value) ?? value} is not ${expected}`
  if (!/^.{1,128}$/s.test(orderId ?? '')) return is('orderId', orderId, '1 to 128 characters')
  if (!isAmount(`${amount}`)) return is('amount', amount, 'a decimal like "49.90"')
  if (!/^[A-Z]{3}$/.test(currency)) return is('currency', currency, 'a code like "EUR"')
  if (kind && !CONVERSION_KINDS.includes(kind)) return is('kind', kind, `one of ${CONVERSION_KINDS}`)
}
