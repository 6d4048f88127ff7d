import type { Message } from '../../../words/message.ts'

/** English: what became of the invitations. */
export const en = {
  total_earned: 'Earned',
  total_waiting: 'Waiting',
  total_visits: 'Visits',

  friend_bought: 'A friend bought on {date}',
  friend_opened: 'A friend opened your link on {date}',
  friend_opened_note: 'Nothing bought so far. A kind word may help.',

  step_clicked: 'Clicked',
  step_bought: 'Bought',
  step_waiting: 'Waiting',
  step_paid: 'Paid',
  step_until: 'until {date}',
  step_done: '(done)',
  step_now: '(now)',
  step_later: '(still to come)',

  held_until: 'Waiting until {date}, in case something is sent back',
  held: 'Waiting for the shop to confirm the purchase',
  approved: 'Confirmed, it will be paid soon',
  issued: 'Paid',
  redeemed: 'Paid and used',
  refused: 'No reward for this purchase',
  refused_because: 'No reward for this purchase. {reasons}',
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
  reason_other_currency: 'It was in a currency that the programme does not use.',
  reason_order_below_minimum: 'It was a little too small for a reward.',
  reason_not_a_new_customer: 'Your friend had bought here before, and the reward is for new customers.',
  reason_advocate_cap_reached: 'You have already earned as much as one person can, thank you.',
  reason_budget_spent: 'The shop has given away all the rewards it had set aside.',
  reason_order_cancelled: 'It was cancelled.',
  reason_order_refunded: 'It was sent back.',
  reason_review_refused: 'The shop looked at it and found that it does not count.',
  reason_touch_after_order: 'Your link was opened only after the purchase.',
  reason_amount_differs:
    'The shop’s amount is different from what its page reported, so the shop has to look at it.',
  reason_too_late: 'The shop’s page did not report it in time to count by itself.',

  ask: 'Ask the shop',
  ask_subject: 'A question about a reward, code {code}',
  show_all: 'Show all {total}',
  show_fewer: 'Show fewer',

  tier_label: 'Your way to the next level',
  tier_next: {
    one: 'One more friend who buys, and you get {reward} for each.',
    other: '{count} more friends who buy, and you get {reward} for each.',
  },
  tier_now: 'You have reached {name}.',
  tier_top: 'You have reached the highest level. Thank you!',

  coupons_heading: 'Your coupons',
  coupon_copy: 'Copy',
  coupon_copied: 'Copied',
  coupon_copied_spoken: 'Coupon copied. Enter it at the checkout.',
} satisfies Record<string, Message>
