import * as v from 'valibot'

/**
 * Why a conversion was credited or refused: closed list of reason codes. Sentences are made where they are
 * shown, in the reader's language, from the code and its parameters.
 */
export const REASON_CODES = [
  /** A touch inside the window earned the credit. Parameters: `code`, `at`. */
  'touch_credited',
  /** No touch and no coupon came with the order. */
  'no_touch',
  /** The order's codes belong to no advocate of this shop. Parameters: `code`. */
  'code_unknown',
  /** The touch is older than the attribution window. Parameters: `days` (of the window), `at`. */
  'window_passed',
  /** The advocate's account was closed when the order was first heard of. */
  'advocate_inactive',
  /** The buyer is the advocate: same customer id, or same proven e-mail address. */
  'own_link',
  /** The order is signed by the shop or confirmed: the reward may be released. */
  'order_verified',
  /** Nobody but a browser has reported the order yet: rewards wait for the shop's confirmation. */
  'order_unverified',
  /** The order's coupon earned the credit. Parameters: `code`. */
  'coupon_credited',
  /** The programme had not begun. Parameters: `at` (when it begins). */
  'programme_not_started',
  /** The programme was over. Parameters: `at` (when it ended). */
  'programme_ended',
  /** This kind of conversion earns nothing in this programme. Parameters: `kind`. */
  'kind_not_rewarded',
  /** The order is in another currency than the programme: nobody can say what it is worth. Parameters: `currency` (of the order). */
  'other_currency',
  /** The order is smaller than the programme asks for. Parameters: `minimum` (decimal string), `currency`. */
  'order_below_minimum',
  /** The programme is for new customers, and the buyer had bought before. */
  'not_a_new_customer',
  /** The advocate has earned all that one person can earn. */
  'advocate_cap_reached',
  /** The programme's budget is spent. */
  'budget_spent',
  /** The advocate has referred so many friends that a higher reward applies. Parameters: `friends`. */
  'tier_reached',
  /** The order was cancelled. */
  'order_cancelled',
  /** All or a part of the order was sent back. Parameters, for the owner alone: `refunded` (decimal string), `currency`. */
  'order_refunded',
  /** A person in the shop looked at the order and decided against a reward. */
  'review_refused',
  /** The order itself carried the code: the shop's system says so. Parameters: `code`. */
  'code_credited',
  /** The link was followed after the order had been placed. Parameters: `code`. */
  'touch_after_order',
  /** The page reported another amount than the shop's own, so that nobody can tell whose order it was. Parameters: `code`. */
  'amount_differs',
  /** The report came too late, or before there was an order. Parameters: `code`. */
  'too_late',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export const ReasonSchema = v.object({
  code: v.picklist(REASON_CODES),
  /** Whether the rule decided something here, or was looked at and passed. */
  fired: v.boolean(),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
})
export type Reason = v.InferOutput<typeof ReasonSchema>

/** Reasons that only the owner sees: they would tell a cheat what to change, or tell about somebody else. */
export const PRIVATE_REASON_CODES = [
  /** Nothing but a browser's own word says who sent the buyer; a person has to look. */
  'origin_unproven',
  /** More reports of the order came than are kept: somebody may be guessing its number. */
  'reports_crowded',
  /** Reports of equal weight named different advocates for one order; a person has to say who it was. */
  'claims_competing',
  /** The order came with a coupon that leads to nobody: Goodword does not know it, and it is no advocate's code. Parameters: `coupon`. */
  'coupon_unknown',
  /** The owner's block list names the advocate. Parameters: `code`. */
  'advocate_blocked',
  /** The owner's block list names the buyer. */
  'buyer_blocked',
  /** The owner's list of allowed people names the buyer or the advocate: signals are not counted. */
  'person_allowed',
  /** Signals. Parameters: `weight`. */
  'same_visitor',
  'same_network',
  'velocity',
  'disposable_address',
  'existing_customer',
  'coupon_site',
  /** The signals together weigh so much, or claims compete, that a person has to look. Parameters: `weight`, `from`. */
  'review_needed',
  /** A person has looked and approved. */
  'review_approved',
  /** The owner has said who sent the buyer. Parameters: `code`. */
  'owner_credited',
  /** A reward for this order was handed over to somebody else before: that one stays, and there is no second one. */
  'handed_over',
] as const
export type PrivateReasonCode = (typeof PRIVATE_REASON_CODES)[number]
