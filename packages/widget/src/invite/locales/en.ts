import type { Message } from '../../words/message.ts'

/** English: the language that is always there, and the list of all texts. `{name}` stands for a value. */
export const en = {
  /** Writing direction: `ltr` or `rtl`. */
  direction: 'ltr',

  join_expired: 'It has been a while. Please enter your e-mail address again.',

  loading: 'One moment…',
  away_heading: 'Your invitation is on its way',
  away_text: 'We cannot reach the shop right now. Nothing is lost: your link and rewards are safe.',
  away_retry: 'Try again',
  stale: 'We cannot reach the shop right now. This is how things stood a while ago.',

  heading: 'Give {offer}, get {reward}',
  intro: 'Your friend gets {offer} at {shop}. When they buy, you get {reward}.',
  welcome: 'Welcome! Your link is ready to share.',
  unproven: 'Please confirm your address with the link in our e-mail. Rewards are paid after that.',

  link_label: 'Your personal link',
  copy: 'Copy',
  copied: 'Copied',
  copied_spoken: 'Link copied. Paste it where your friend will see it.',
  copy_selected: 'Selected: copy it with your keyboard or by holding it.',
  code_label: 'Your code',
  code_copy: 'Copy the code',
  code_copied: 'Code copied. Your friend can type it at the checkout.',

  share_label: 'Share your link',
  share_sheet: 'Share with a friend',
  share_email: 'E-mail',
  share_sms: 'SMS',
  share_markdown: 'Forum Markdown',
  share_bbcode: 'Forum BBCode',
  share_more: 'More',
  share_fewer: 'Fewer',
  share_opens: '(opens a new window)',
  share_copied: 'Copied. Paste it into your post.',
  share_subject: 'A little something from {shop}',
  share_text:
    'I like shopping at {shop} and thought of you. With my link you get {offer}, and I get {reward} when you buy.',
  share_text_product:
    'I just bought {product} at {shop} and thought of you. With my link you get {offer}, and I get {reward} when you buy.',

  studio_open: 'Write your own words',
  qr_open: 'QR code',
  guide_open: 'How it works',
  sign_out: 'Sign out',
  part_failed: 'This could not be loaded.',

  totals_heading: 'Your rewards',

  empty_heading: 'Your first reward starts with one message',
  empty_text: 'Think of one friend who would love {shop}, and send them your link.',
  empty_visited: {
    one: 'Your link was opened once. Your reward shows up here as soon as a friend buys.',
    other: 'Your link was opened {count} times. Your reward shows up here as soon as a friend buys.',
  },

  benefit_points: { one: '{count} point', other: '{count} points' },
} satisfies Record<string, Message>
