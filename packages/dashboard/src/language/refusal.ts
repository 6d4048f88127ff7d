import type { TextKey, Texts } from './texts.ts'

/** What the server says about a field, in English, and the sentence of ours that says the same. */
const SENTENCES: readonly (readonly [RegExp, TextKey])[] = [
  [/^must not be empty$/, 'refusal_empty'],
  [/^must be at most (?<most>\d+) characters$/, 'refusal_long'],
  [/^must be at most (?<most>\d+)$/, 'refusal_most'],
  [/^must be at least (?<least>\d+)$/, 'refusal_least'],
  [/^must be a whole number$/, 'refusal_whole'],
  [/^must be a number$/, 'refusal_number'],
  [/decimal string|^must be an amount|^the amount cannot be used$/, 'refusal_amount'],
  [/^must be an http or https address$/, 'refusal_address'],
  [/^must be an origin/, 'refusal_origin'],
  [/^must name an origin$/, 'refusal_origin'],
  [/^must be an ISO 4217 code/, 'refusal_currency'],
  [/^must be an e-mail address$/, 'refusal_email'],
  [/^must say why$/, 'refusal_why'],
  [/A-Z a-z 0-9/, 'refusal_letters'],
  [/^must be granted or required$/, 'refusal_choose'],
  [/^must be a page of one of the shop/, 'refusal_not_ours'],
  [/^is not known here$/, 'refusal_unknown'],
  [/^is nobody here$|^is no referral code/, 'refusal_nobody'],
  [/^must be a code that one of the claims names$/, 'refusal_not_named'],
  [/^is several accounts$/, 'refusal_several'],
  [/^either this or email is needed$/, 'refusal_either'],
  [/^must be existing or prospective$/, 'refusal_customer_kind'],
  [/^must be paid, cancelled or refunded$/, 'refusal_order_status'],
  [/^stands in this file twice$/, 'refusal_twice'],
  [/^has more or fewer columns/, 'refusal_columns'],
  [/^the first line must name the columns (?<columns>.+)$/, 'refusal_header'],
]

/** What is wrong with a field, in the reader's language where we know the sentence, else in the server's own words. */
export function refusal(texts: Texts, message: string): string {
  for (const [pattern, key] of SENTENCES) {
    const found = pattern.exec(message)
    if (found) return texts.say(key, found.groups)
  }
  return message
}
