/** 3 to 64 of `A-Z a-z 0-9 - _`. Codes are compared by `foldCode`: `ANNA` and `anna` are one code. */
export const CODE_GRAMMAR = /^[\w-]{3,64}$/

/** 1 to 20 of `a-z 0-9 -`, starting with a letter: `whatsapp`, `email`, `copy-link`. */
export const CHANNEL_GRAMMAR = /^[a-z][a-z\d-]{0,19}$/

/** 8 to 24 of `a-z 0-9`: ids that the browser makes for visits and messages. */
export const ID_GRAMMAR = /^[a-z\d]{8,24}$/

/**
 * Whether `value` is a referral code. What does not match is ignored, never cut down to something that does.
 *
 * @example isCode('ANNA-7Q2') // true
 * @example isCode('<b>')      // false
 */
export function isCode(value: unknown): value is string {
  return typeof value === 'string' && CODE_GRAMMAR.test(value)
}

/**
 * The key by which referral codes and coupons are compared: compatible forms made one (NFKC), capitals made small, no blanks around. Shop systems
 * write codes in their own way: WooCommerce keeps them small, Shopify and Stripe ignore the case. Never shown: what is shown is the code as it
 * was written first.
 *
 * The same whatever the language of the machine: `I` and `i` are one letter, and the Turkish `ı` and `İ` are letters of their own.
 *
 * @example foldCode(' Anna-7q2 ') === foldCode('ANNA-7Q2') // true
 */
export function foldCode(code: string): string {
  // Small letters of some compatible forms are compatible forms again. A sigma has another small form at the end of a word.
  return code.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll('ς', 'σ').trim()
}

/** Whether two codes are one, however they are written. */
export function isSameCode(one: string, other: string): boolean {
  return one === other || foldCode(one) === foldCode(other)
}

/** Whether `value` is a channel name. */
export function isChannel(value: unknown): value is string {
  return typeof value === 'string' && CHANNEL_GRAMMAR.test(value)
}
