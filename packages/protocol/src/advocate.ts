import * as v from 'valibot'
import { EMAIL_GRAMMAR, EMAIL_LENGTH } from './email.ts'
import { ShopKeySchema } from './messages.ts'
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
  /** First name as friends know it, shown to them. */
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60, 'must be at most 60 characters'))),
})
export type Join = v.InferInput<typeof JoinSchema>

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
