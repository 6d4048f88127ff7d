import { SignJWT } from 'jose'
import type { Order } from './order.ts'

/**
 * Signs an order, so that Goodword can trust a report that comes from a shopper's browser: what was bought and when, with which coupons, and
 * by whose link the shopper came. This shop has no accounts; one that has adds `customerId`, and `null` for guests.
 *
 * @param ref What the request that placed the order said of friends' links.
 * @param secretKey The shop's secret key, `sk_…`. It never leaves the shop's server.
 */
export function signOrder(order: Order, ref: string | null, secretKey: string): Promise<string> {
  const { orderId, amount, currency, placedAt, coupon } = order
  return new SignJWT({ orderId, amount, currency, placedAt, coupons: coupon ? [coupon] : [], ref })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt()
    .sign(new TextEncoder().encode(secretKey))
}
