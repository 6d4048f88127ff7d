import type { Message, Plural } from '../../words/message.ts'

/** English words of the banner. `{name}` stands for a value. */
export const en = {
  /** Writing direction: `ltr` or `rtl`. */
  direction: 'ltr',
  benefit_points: { one: '{count} point', other: '{count} points' },

  region: 'Your friend’s invitation',
  close: 'Close',

  offer_heading: 'A friend sent you {offer}',
  offer_heading_from: '{from} sent you {offer}',
  offer_text: 'Welcome to {shop}! It is yours when you order with your code.',
  offer_minimum: 'For orders from {minimum}.',
  offer_until: 'Until {date}.',
  reveal: 'Show my code',
  busy: 'One moment…',

  code_label: 'Your code',
  copy: 'Copy',
  copied: 'Copied',
  copied_spoken: 'Code copied.',
  copy_selected: 'Selected: copy it with your keyboard or by holding it.',
  applied: 'Done! The shop has your code.',
  filled: 'Done! Your code is in the coupon field.',
  shown: 'Use it at the checkout.',

  own_heading: 'This is your own link',
  own_text:
    'It is for your friends. For your own orders it brings no reward. To see what a friend sees, open it in a private window.',
  own_other: 'I am somebody else',

  sorry_heading: 'Welcome to {shop}!',
  ended: 'Your friend’s offer has ended. It is good to have you here all the same.',
  unknown: 'This link is no longer valid. Your friend can send you a new one.',
} satisfies Record<string, Message>

/** The banner in another language. */
export type WelcomeWords = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : Plural
}
export type WelcomeKey = Exclude<keyof WelcomeWords, 'direction' | 'benefit_points'>
