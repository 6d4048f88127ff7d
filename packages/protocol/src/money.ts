import * as v from 'valibot'
import { isAmount } from './amount.ts'
import { minorUnits } from './currency.ts'

/** An amount inside the server: an integer of minor units (cents) with its currency. Never a float. */
export interface Money {
  /** Minor units, a safe integer. */
  readonly minor: number
  /** ISO 4217 code, upper case. */
  readonly currency: string
}

/** An amount on the wire: a decimal string with its currency. Intl.NumberFormat formats such strings exactly. */
export const WireMoneySchema = v.object({
  amount: v.pipe(v.string(), v.regex(/^-?\d{1,15}(\.\d{1,4})?$/)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
})
export type WireMoney = v.InferOutput<typeof WireMoneySchema>

/** Why an amount cannot be read. */
export type MoneyRefusal = 'amount_malformed' | 'amount_precision' | 'amount_too_large' | 'currency_unknown'

/**
 * Reads a decimal string exactly, or says why not. Trailing zeros beyond the currency's digits are harmless
 * (`'500.00'` JPY is 500 yen); other digits there are refused, never rounded away.
 *
 * @example toMinor('49.90', 'EUR') // { minor: 4990, currency: 'EUR' }
 * @example toMinor('49.905', 'EUR') // 'amount_precision'
 */
export function toMinor(amount: string, currency: string): Money | MoneyRefusal {
  if (!isAmount(amount)) return 'amount_malformed'
  const digits = minorUnits(currency)
  if (digits === undefined) return 'currency_unknown'
  const [whole = '0', fraction = ''] = amount.split('.')
  if (/[1-9]/.test(fraction.slice(digits))) return 'amount_precision'
  const minor = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  return Number.isSafeInteger(minor) ? { minor, currency } : 'amount_too_large'
}

/**
 * Writes money as it travels.
 *
 * @example toWire({ minor: 4990, currency: 'EUR' }) // { amount: '49.90', currency: 'EUR' }
 * @throws RangeError when the currency is not in the ISO 4217 table: such money cannot have been made by `toMinor`.
 */
export function toWire(money: Money): WireMoney {
  const digits = minorUnits(money.currency)
  if (digits === undefined) throw new RangeError(`unknown currency ${money.currency}`)
  const sign = money.minor < 0 ? '-' : ''
  const text = String(Math.abs(money.minor)).padStart(digits + 1, '0')
  const amount = digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text
  return { amount: sign + amount, currency: money.currency }
}
