import { SignJWT } from 'jose'
import type { Order } from './order.ts'

/**
 * Signs an order, so that Goodword can trust a report that comes from a shopper's browser.
 * Guests have no customer id; a shop with accounts adds `customerId`.
 *
 * @param secretKey The shop's secret key, `sk_…`. It never leaves the shop's server.
 */
export function signOrder({ orderId, amount, currency }: Order, secretKey: string): Promise<string> {
  return new SignJWT({ orderId, amount, currency })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt()
    .sign(new TextEncoder().encode(secretKey))
}
