/** What an order number has to be, for whoever brought another one. */
export const BAD_ORDER_NUMBER =
  'must be 1 to 128 characters, and neither . nor .. nor half a character: no address could name such an order'

/** Most characters of an order number, as JavaScript counts them. */
const MOST = 128

/**
 * Whether a shop's order number can stand in an address, percent-encoded: `/v1/admin/conversions/NUMBER`. Addresses are normalised on their way, and `.`
 * and `..` vanish out of them, percent-encoded or not; half of a surrogate pair has no UTF-8. Everything else is reached, blanks, `/`, `%` and all.
 *
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 * @example isOrderNumber('2025/17 #4') // true
 * @example isOrderNumber('..')         // false
 */
export function isOrderNumber(number: string): boolean {
  return (
    number !== '' &&
    number.length <= MOST &&
    number !== '.' &&
    number !== '..' &&
    !/\p{Surrogate}/u.test(number)
  )
}
