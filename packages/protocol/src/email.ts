/** An @ between two parts, the second with a dot; no spaces, quotes or angle brackets. Only a mail proves that it works. */
export const EMAIL_GRAMMAR = /^[^\s@"<>]+@[^\s@"<>]+\.[^\s@."<>]+$/

/** Most characters of an address: 254 octets (RFC 5321, section 4.5.3.1.3, less the angle brackets). */
export const EMAIL_LENGTH = 254

/**
 * Whether `value` has the form of an e-mail address, so that forms and the server judge alike.
 *
 * @example isEmail('anna@example.org') // true
 * @example isEmail('anna@example')     // false
 */
export function isEmail(value: unknown): value is string {
  return typeof value === 'string' && value.length <= EMAIL_LENGTH && EMAIL_GRAMMAR.test(value)
}
