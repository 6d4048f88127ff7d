import { CONVERSION_KINDS, isAmount } from '@goodword/protocol'
import type { Order } from './goodword.ts'

/**
 * Says what is wrong with an order before it travels, naming the field; nothing when it can be understood.
 * The server reads it again, and knows the currencies.
 */
export function refuseOrder({ orderId, amount, currency, kind }: Order): string | undefined {
  const is = (field: string, value: unknown, expected: string) =>
    `${field}: ${JSON.stringify(value) ?? value} is not ${expected}`
  if (!/^.{1,128}$/s.test(orderId ?? ''))
    return is('orderId', orderId, 'an order number of 1 to 128 characters')
  if (!isAmount(`${amount}`)) return is('amount', amount, 'a decimal such as "49.90"')
  if (!/^[A-Z]{3}$/.test(currency)) return is('currency', currency, 'an ISO 4217 code such as "EUR"')
  if (kind && !CONVERSION_KINDS.includes(kind)) return is('kind', kind, `one of ${CONVERSION_KINDS}`)
}
