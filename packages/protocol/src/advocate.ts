import * as v from 'valibot'
import { ShopKeySchema } from './messages.ts'
import { CodeSchema } from './touch.ts'

/** One address, at most 254 octets (RFC 5321), with an @ between two parts. Only a mail proves that it works. */
export const EmailSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(254, 'must be at most 254 characters'),
  v.regex(/^[^\s@"<>]+@[^\s@"<>]+\.[^\s@."<>]+$/, 'must be an e-mail address'),
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
