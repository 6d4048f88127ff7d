import type { Message } from '../../../words/message.ts'

/** English: the form that joins. */
export const en = {
  join_heading: 'Share the good things',
  join_intro: 'Get your own link for friends. When one of them buys, you both get something nice.',
  join_label: 'Your e-mail address',
  join_button: 'Get my link',
  join_button_busy: 'One moment…',
  join_note: 'We will send you an e-mail to confirm your address. You can share your link right away.',
  join_missing: 'Please enter your e-mail address.',
  join_invalid: 'This address does not look complete. It should look like name@example.com.',
  join_away: 'We cannot reach the shop right now. Your address is still here: please try again.',
} satisfies Record<string, Message>
