import type { Message } from '../message.ts'

/** English: the language that is always there, and the list of all texts. `{name}` stands for a value. */
export const en = {
  /** Writing direction: `ltr` or `rtl`. */
  direction: 'ltr',

  join_heading: 'Share the good things',
  join_intro: 'Get your own link for friends. When one of them buys, you both get something nice.',
  join_label: 'Your e-mail address',
  join_button: 'Get my link',
  join_button_busy: 'One moment…',
  join_note: 'We will send you an e-mail to confirm your address. You can share your link right away.',
  join_missing: 'Please enter your e-mail address.',
  join_invalid: 'This address does not look complete. It should look like name@example.com.',
  join_away: 'We cannot reach the shop at the moment. Your address is still here: please try again.',
  join_expired: 'It has been a while. Please enter your e-mail address again to see your link.',

  loading: 'Loading your invitation…',
  away_heading: 'Your invitation is on its way',
  away_text: 'We cannot reach the shop at the moment. Nothing is lost: your link and your rewards are safe.',
  away_retry: 'Try again',
  stale: 'We cannot reach the shop at the moment. This is how things stood a little while ago.',

  heading: 'Give {offer}, get {reward}',
  intro: 'Your friend gets {offer} at {shop}. When they have bought something, you get {reward}.',
  welcome: 'Welcome! Your link is ready to share.',
  unproven: 'Please confirm your address with the link in our e-mail. Rewards are paid after that.',

  link_label: 'Your personal link',
  copy: 'Copy',
  copied: 'Copied',
  copied_spoken: 'Link copied. Paste it wherever your friend will see it.',
  copy_selected: 'Your link is selected: copy it with your keyboard or by holding it.',

  share_label: 'Share your link',
  share_sheet: 'Share…',
  share_whatsapp: 'WhatsApp',
  share_telegram: 'Telegram',
  share_email: 'E-mail',
  share_opens: '(opens a new window)',
  share_subject: 'A little something from {shop}',
  share_text:
    'I like to shop at {shop} and thought of you. With my link you get {offer}, and I get {reward} when you buy.',

  totals_heading: 'Your rewards',
  total_earned: 'Earned',
  total_waiting: 'Waiting',
  total_visits: 'Visits',

  friend_bought: 'A friend bought on {date}',
  empty_heading: 'Your first reward starts with one message',
  empty_text: 'Think of one friend who would love {shop}, and send them your link.',
  empty_visited: {
    one: 'Your link was opened once. Your reward shows up here as soon as a friend buys.',
    other: 'Your link was opened {count} times. Your reward shows up here as soon as a friend buys.',
  },

  benefit_points: { one: '{count} point', other: '{count} points' },

  held_until: 'Waiting until {date}, in case something is sent back',
  held: 'Waiting for the shop to confirm the purchase',
  approved: 'Confirmed, it will be paid soon',
  issued: 'Paid',
  redeemed: 'Paid and used',
  refused: 'No reward for this purchase',
  reversed: 'Taken back: the purchase was returned',

  reason_no_touch: 'It was not made through your link.',
  reason_code_unknown: 'The code that was used is not known here.',
  reason_window_passed: {
    one: 'It was made more than {count} day after your link was opened.',
    other: 'It was made more than {count} days after your link was opened.',
  },
  reason_advocate_inactive: 'Your place in the programme is closed.',
  reason_own_link: 'It was made with your own link, and the link is for friends.',
  reason_order_unverified: 'The shop has not confirmed it yet.',
  reason_programme_not_started: 'It was made before the programme began.',
  reason_programme_ended: 'It was made after the programme had ended.',
  reason_kind_not_rewarded: 'The programme has no reward for this kind of purchase.',
  reason_order_below_minimum: 'It was a little too small for a reward.',
  reason_not_a_new_customer: 'Your friend had bought here before, and the reward is for new customers.',
  reason_advocate_cap_reached: 'You have already earned as much as one person can, thank you.',
  reason_budget_spent: 'The shop has given away all the rewards it had set aside.',
  reason_order_cancelled: 'It was cancelled.',
  reason_order_refunded: 'It was sent back.',
  reason_review_refused: 'The shop looked at it and found that it does not count.',
} satisfies Record<string, Message>
