import { randomBytes, randomInt } from 'node:crypto'

/** Digits and capital letters that nobody confuses when reading a code aloud: no 0 O, 1 I L, U V. */
const READABLE = '23456789ABCDEFGHJKMNPQRSTWXYZ'
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * A new referral code, `K7QM-2WXD`: 29⁸ = 5·10¹¹ possibilities. Random, never made from the name or address:
 * codes travel in public links.
 */
export function randomCode(): string {
  return `${pick(READABLE, 4)}-${pick(READABLE, 4)}`
}

/** A token of 256 random bits, in letters that fit a header and a storage value. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** A new key, `sk_…` or `pk_…`; 43 letters of 62 hold 256 bits. */
export function randomKey(prefix: 'sk' | 'pk'): string {
  return `${prefix}_${pick(BASE62, prefix === 'sk' ? 43 : 24)}`
}

/** `randomInt` has no bias, unlike a remainder of random bytes. */
function pick(letters: string, count: number): string {
  return Array.from({ length: count }, () => letters.charAt(randomInt(letters.length))).join('')
}
