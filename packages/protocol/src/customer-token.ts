import * as v from 'valibot'
import { EmailSchema } from './advocate.ts'

/**
 * Payload of a customer token: a JWT (HS256) that the shop's server signs with its secret key for a customer who is logged in. It
 * lets the customer join without typing an address, and finds the same account again in each browser.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
export const CustomerTokenSchema = v.object({
  /** The shop's own id of the customer. */
  sub: v.pipe(v.string(), v.nonEmpty(), v.maxLength(128)),
  /** The address, if the shop has proven it. */
  email: v.optional(EmailSchema),
  /** First name as friends may see it. */
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60))),
  /** Seconds since 1970, as JWT defines it. At most a day old. */
  iat: v.number(),
})
export type CustomerTokenPayload = v.InferInput<typeof CustomerTokenSchema>
