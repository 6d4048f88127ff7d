/** Up to 13 digits, then at most 4 after a point. No sign, no exponent, no thousands separator. */
const AMOUNT = /^\d{1,13}(\.\d{1,4})?$/

/**
 * Whether `value` is an amount as it travels: the decimal string that the shop gave.
 *
 * @example isAmount('49.90')    // true
 * @example isAmount('1,234.50') // false
 */
export function isAmount(value: unknown): value is string {
  return typeof value === 'string' && AMOUNT.test(value)
}
