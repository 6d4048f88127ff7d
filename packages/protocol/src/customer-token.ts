import * as v from 'valibot'
import { EmailSchema } from './advocate.ts'
import { PersonNameSchema } from './person-name.ts'
import { Text } from './stated.ts'

const None = v.pipe(
  v.union([v.null(), v.literal('')]),
  v.transform((): undefined => undefined),
)

/**
 * Payload of a customer token: a JWT (HS256) that the shop's server signs with its secret key for a customer who is logged in. It
 * lets the customer join without typing an address, and finds the same account again in each browser.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
export const CustomerTokenSchema = v.object({
  /** The shop's own id of the customer. */
  sub: Text(128),
  /**
   * The address, if the shop has proven it; `null` or empty for none. Whoever is vouched for by it gets the account that a mail has proven
   * for it.
   */
  email: v.optional(v.union([None, EmailSchema], 'must be an e-mail address, or null for none')),
  /** First name as friends may see it. What is no name is left out; the token counts all the same. */
  name: v.fallback(v.optional(PersonNameSchema), undefined),
  /** Seconds since 1970, as JWT defines it. At most a day old. */
  iat: v.number(),
})
export type CustomerTokenPayload = v.InferInput<typeof CustomerTokenSchema>
