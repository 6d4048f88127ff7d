import type { Message } from '../../language/message.ts'

/** Why something was decided, for the owner. */
export const reasons = {
  reason_touch_credited: 'Came by the link with the code {code} on {at}.',
  reason_coupon_credited: 'The coupon at checkout belongs to the code {code}.',
  reason_no_touch: 'Neither a link nor a coupon came with the order.',
  reason_code_unknown: 'Nobody has the code {code}.',
  reason_coupon_unknown:
    'The coupon {coupon} leads to nobody: Goodword did not hand it out, and it is no advocate’s code.',
  reason_window_passed: {
    one: 'The visit was longer ago than {count} day.',
    other: 'The visit was longer ago than {count} days.',
  },
  reason_advocate_inactive: 'The advocate’s account is closed.',
  reason_own_link: 'The buyer is the advocate: same customer, or same confirmed address.',
  reason_order_verified: 'Your shop has confirmed the order.',
  reason_order_unverified: 'Only the buyer’s browser has reported the order; it waits for your shop’s word.',
  reason_programme_not_started: 'The programme begins on {at}.',
  reason_programme_ended: 'The programme ended on {at}.',
  reason_kind_not_rewarded: 'Nothing is earned for this kind of event.',
  reason_other_currency:
    'The order is in {currency}, and your programme is kept in another currency. Confirm it with the amount in yours to have it count.',
  reason_order_below_minimum: 'The order is smaller than {minimum}.',
  reason_not_a_new_customer: 'The buyer had bought before.',
  reason_advocate_cap_reached: 'The advocate has earned all that one person can earn.',
  reason_budget_spent: 'The budget is spent.',
  reason_tier_reached: 'A higher reward: this is friend number {friends}.',
  reason_order_cancelled: 'The order was cancelled.',
  reason_order_refunded: '{refunded} was sent back.',
  reason_review_refused: 'You refused it.',
  reason_code_credited: 'Your shop’s system says that the order carried the code {code}.',
  reason_touch_after_order: 'The link with the code {code} was followed after the order had been placed.',
  reason_amount_differs: 'The report that names the code {code} says another amount than your shop.',
  reason_too_late: 'The report that names the code {code} came too late, or too long before the order.',
  reason_origin_unproven: 'Nothing but a browser’s word says who sent the buyer.',
  reason_reports_crowded:
    'More reports of this order came than are kept: somebody may be guessing its number.',
  reason_claims_competing: 'Several people are named for this order.',
  reason_advocate_blocked: 'The advocate stands on your block list.',
  reason_buyer_blocked: 'The buyer stands on your block list.',
  reason_person_allowed: 'The buyer or the advocate stands on your list of people who are fine.',
  reason_same_visitor: 'The same visit has brought an order before.',
  reason_same_network:
    'Friend and advocate used one network on the same day. A family or an office does that too.',
  reason_velocity: 'Unusually many orders for one advocate in a day.',
  reason_disposable_address: 'The buyer’s address is of the kind that is thrown away.',
  reason_existing_customer: 'The buyer was a customer of yours before.',
  reason_coupon_site: 'The visit came from a site that lists coupons.',
  reason_review_needed: 'Together that is enough for a person to look.',
  reason_review_approved: 'You approved it.',
  reason_handed_over: 'The reward was handed over to somebody else before: that one stays.',
  reason_owner_credited: 'You credited it to the code {code}.',
} satisfies Record<string, Message>
