import { CONVERSION_KINDS, isAmount } from '@goodword/protocol'
import { GoodwordError } from './error.ts'
import type { Order } from './goodword.ts'

/**
 * Says what is wrong with an order before it travels. The server reads it again and knows the currencies.
 * @throws {GoodwordError} `order_invalid`, naming the field.
 */
export function checkOrder({ orderId, amount, currency, kind }: Order): void {
  const refuse = (field: string, value: unknown, expected: string) => {
    throw new GoodwordError('order_invalid', `${field}: ${JSON.stringify(value) ?? value} is not ${expected}`)
  }
  if (!orderId || `${orderId}`.length > 128)
    refuse('orderId', orderId, 'an order number of 1 to 128 characters')
  if (!isAmount(`${amount}`)) refuse('amount', amount, 'a decimal such as "49.90"')
  if (!/^[A-Z]{3}$/.test(currency)) refuse('currency', currency, 'an ISO 4217 code such as "EUR"')
  if (kind && !CONVERSION_KINDS.includes(kind)) refuse('kind', kind, `one of ${CONVERSION_KINDS.join(', ')}`)
}
