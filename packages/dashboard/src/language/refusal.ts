import type { TextKey, Texts } from './texts.ts'

/** What the server says about a field, in English, and the sentence of ours that says the same. */
const SENTENCES: readonly (readonly [RegExp, TextKey])[] = [
  [/^must not be empty$|^is missing$/, 'refusal_empty'],
  [/^must be at most (?<most>\d+) characters$/, 'refusal_long'],
  [/^must be text of at most (?<most>\d+) characters, or null for none$/, 'refusal_long'],
  [/^must be 1 to (?<most>\d+) characters$/, 'refusal_size'],
  [/^must be text$/, 'refusal_text'],
  [/^must be text: the number is too large to be exact$/, 'refusal_exact'],
  [/^must be a time with its zone/, 'refusal_moment'],
  [/^must be the value of the cookie goodword/, 'refusal_ref'],
  [/^must be a list/, 'refusal_list'],
  [/^(?:must be )?at most (?<most>\d+)$/, 'refusal_most'],
  [/^must be at least (?<least>\d+)$/, 'refusal_least'],
  [/^must be a whole number$/, 'refusal_whole'],
  [/^must be a number$/, 'refusal_number'],
  [/decimal string|^must be an amount|^the amount cannot be used$|^amount_/, 'refusal_amount'],
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
  [/^must be a code that came with the order$/, 'refusal_not_named'],
  [/^must say who gets the credit/, 'refusal_credit_to'],
  [/^is several accounts$/, 'refusal_several'],
  [/^either this or email is needed$/, 'refusal_either'],
  [/^must be existing or prospective$/, 'refusal_customer_kind'],
  [/^must be paid, cancelled or refunded$/, 'refusal_order_status'],
  [/^must be (?<value>[A-Z]{3})$/, 'refusal_only'],
  [/^must be one of (?<values>.+)$/, 'refusal_one_of'],
  [/^cannot be read/, 'refusal_quotes'],
  [/^the file is not CSV$/, 'refusal_not_csv'],
  [/^nothing is read from this line on: at most (?<most>[\d,]+) lines/, 'refusal_too_many'],
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
