import * as v from 'valibot'
import { PageQuery, pageOf, TimeSchema } from './page.ts'

/** Parameters of `GET /v1/admin/mails`. */
export const AdminMailsQuery = v.object({
  ...PageQuery,
  /** Language tag. @default 'en' */
  language: v.optional(v.pipe(v.string(), v.maxLength(35)), 'en'),
})

/** A mail; without an address and a text when there is nobody to write to any more. */
export const AdminMailSchema = v.object({
  id: v.string(),
  kind: v.string(),
  createdAt: TimeSchema,
  sentAt: v.optional(TimeSchema),
  to: v.optional(v.string()),
  subject: v.optional(v.string()),
  text: v.optional(v.string()),
  language: v.optional(v.string()),
})
export const AdminMailsSchema = pageOf(AdminMailSchema)
