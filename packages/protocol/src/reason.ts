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
  /** The advocate's account is closed. */
  'advocate_inactive',
  /** The buyer is the advocate: same customer id, or same proven e-mail address. */
  'own_link',
  /** The order is signed by the shop or confirmed: the reward may be released. */
  'order_verified',
  /** Nobody but a browser has reported the order yet: rewards wait for the shop's confirmation. */
  'order_unverified',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export const ReasonSchema = v.object({
  code: v.picklist(REASON_CODES),
  /** Whether the rule decided something here, or was looked at and passed. */
  fired: v.boolean(),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
})
export type Reason = v.InferOutput<typeof ReasonSchema>
