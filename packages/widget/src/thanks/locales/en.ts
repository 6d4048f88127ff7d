import type { Message, Plural } from '../../words/message.ts'

/** English words of the moment after the purchase. `{name}` stands for a value. */
export const en = {
  /** Writing direction: `ltr` or `rtl`. */
  direction: 'ltr',
  benefit_points: { one: '{count} point', other: '{count} points' },

  rate_heading: 'How did you like shopping here?',
  stars: { one: '{count} star', other: '{count} stars' },
  star_1: 'Poor',
  star_2: 'Not so good',
  star_3: 'All right',
  star_4: 'Good',
  star_5: 'Very good',
  words_good: 'What did you like?',
  words_poor: 'What should we do better?',
  recommend: 'Why would you recommend us to a friend?',
  optional: 'optional',
  send: 'Send',
  busy: 'One moment…',
  later: 'Not now',
  away: 'We cannot reach the shop right now. What you wrote is still here: please try again.',

  rated_heading: 'Thank you!',
  rated: 'Your rating has reached the shop.',
  invite_heading: 'Would a friend like it too?',
  invite_product: 'Would a friend like {product} too?',

  missed_open: 'Did somebody send you here?',
  missed_text: 'Tell us who it was, so that the shop can thank them.',
  missed_from: 'Their code or name',
  missed_order: 'Your order number',
  missed_missing: 'Please enter a code or a name.',
  missed_send: 'Tell the shop',
  missed_received: 'Thank you! The shop will look.',
} satisfies Record<string, Message>

/** The same in another language. */
export type ThanksWords = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : Plural
}
export type ThanksKey = Exclude<keyof ThanksWords, 'direction' | 'benefit_points'>
