/** 3 to 64 of `A-Z a-z 0-9 - _`. Codes are compared as written: `ANNA` and `anna` are two codes. */
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

/** Whether `value` is a channel name. */
export function isChannel(value: unknown): value is string {
  return typeof value === 'string' && CHANNEL_GRAMMAR.test(value)
}
