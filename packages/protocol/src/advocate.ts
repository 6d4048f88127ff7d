import * as v from 'valibot'
import { EMAIL_GRAMMAR, EMAIL_LENGTH } from './email.ts'
import { ShopKeySchema } from './messages.ts'
import { PersonNameSchema } from './person-name.ts'
import { CodeSchema } from './touch.ts'

/** One e-mail address. */
export const EmailSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(EMAIL_LENGTH, `must be at most ${EMAIL_LENGTH} characters`),
  v.regex(EMAIL_GRAMMAR, 'must be an e-mail address'),
)

/** Body of `POST /v1/advocates`. */
export const JoinSchema = v.object({
  shop: ShopKeySchema,
  email: EmailSchema,
  /** First name as friends know it, shown to them once the address is confirmed. */
  name: v.optional(PersonNameSchema),
})
export type Join = v.InferInput<typeof JoinSchema>

/**
 * The other body of `POST /v1/advocates`: a customer whom the shop's own page knows, told by a signed token instead of
 * an address. The server reads it whenever `customerToken` is present.
 */
export const CustomerJoinSchema = v.object({
  shop: ShopKeySchema,
  /** JWT (HS256) that the shop's server signed with its secret key. */
  customerToken: v.pipe(
    v.string(),
    v.nonEmpty('must not be empty'),
    v.maxLength(4000, 'must be at most 4000 characters'),
  ),
})
export type CustomerJoin = v.InferInput<typeof CustomerJoinSchema>

/**
 * Answer to a join, the same whether the address was known or not: a provisional advocate with a new code,
 * and a session for this browser.
 */
export const JoinedSchema = v.object({
  code: CodeSchema,
  /** Bearer token for `GET /v1/invite`. */
  session: v.string(),
})
export type Joined = v.InferOutput<typeof JoinedSchema>
