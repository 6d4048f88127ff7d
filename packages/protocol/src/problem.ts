import * as v from 'valibot'

/**
 * Everything that the server refuses, in one closed list: code → [HTTP status, title].
 * Clients switch on the code; the title is for developers, shoppers get sentences from the language files.
 */
export const PROBLEMS = {
  body_malformed: [400, 'The body is not JSON'],
  body_too_large: [413, 'The body is too large'],
  field_invalid: [422, 'A field is missing or wrong'],
  shop_key_unknown: [401, 'No shop has this publishable key'],
  origin_not_allowed: [403, 'The shop does not allow this origin'],
  session_missing: [401, 'A session token is needed'],
  session_unknown: [401, 'The session is unknown, expired or revoked'],
  secret_key_missing: [401, 'The secret key of the shop is needed'],
  secret_key_unknown: [401, 'No shop has this secret key'],
  customer_token_invalid: [422, 'The customer token is not signed by this shop, or too old'],
  owner_link_invalid: [410, 'The link is used up, too old, or not of this server'],
  owner_token_invalid: [403, 'The request does not carry the token of its session'],
  confirm_link_invalid: [410, 'The link is not valid any more'],
  not_found: [404, 'The shop has nothing with this id'],
  margin_unknown: [409, 'Say what an order earns, or confirm that nobody knows'],
  reward_exceeds_margin: [409, 'A customer would cost more than the customer brings'],
  state_conflict: [409, 'What was asked does not fit the state it is in'],
  idempotency_key_reused: [422, 'The idempotency key was used for another request'],
  idempotency_key_busy: [409, 'The first request with this idempotency key has not been answered'],
  code_unknown: [404, 'No advocate of this shop has this code'],
  amount_malformed: [422, 'The amount is not a decimal string such as "49.90"'],
  amount_precision: [422, 'The amount has more digits than its currency'],
  amount_too_large: [422, 'The amount is too large'],
  currency_unknown: [422, 'The currency is not an ISO 4217 code'],
  currency_unsupported: [422, 'The programme is kept in another currency'],
  order_token_invalid: [422, 'The order token is not signed by this shop or does not match the order'],
  route_unknown: [404, 'There is nothing at this address'],
  method_not_allowed: [405, 'This address does not answer this method'],
  rate_limited: [429, 'Too many requests'],
  unavailable: [503, 'The server cannot answer right now, try again'],
  internal: [500, 'The server failed; the request was not carried out'],
} as const satisfies Record<string, readonly [status: number, title: string]>

export type ProblemCode = keyof typeof PROBLEMS

/** What was wrong in one field: a JSON path such as `messages.0.amount`, and a sentence. */
export const FieldErrorSchema = v.object({ field: v.string(), message: v.string() })
export type FieldError = v.InferOutput<typeof FieldErrorSchema>

/** RFC 9457 problem details. `type` is `about:blank`: `code` identifies the problem.
 * @see https://www.rfc-editor.org/rfc/rfc9457 */
export const ProblemSchema = v.object({
  type: v.literal('about:blank'),
  code: v.picklist(Object.keys(PROBLEMS) as ProblemCode[]),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(FieldErrorSchema)),
})
export type Problem = v.InferOutput<typeof ProblemSchema>

/** Builds a problem from its code; status and title come from the list. */
export function problem(code: ProblemCode, detail?: string, errors?: FieldError[]): Problem {
  const [status, title] = PROBLEMS[code]
  return { type: 'about:blank', code, title, status, ...(detail && { detail }), ...(errors && { errors }) }
}
