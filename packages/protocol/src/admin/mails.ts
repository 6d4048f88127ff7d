import * as v from 'valibot'
import { PageQuery, pageOf, TimeSchema } from './page.ts'

export const MAIL_STATUSES = ['waiting', 'sent', 'failed'] as const

/** Parameters of `GET /v1/admin/mails`. */
export const AdminMailsQuery = v.object({
  ...PageQuery,
  /** `waiting` comes the oldest first, as it is to be sent; everything else the newest first. @default all of them */
  status: v.optional(v.picklist(MAIL_STATUSES)),
  /** Language tag. @default 'en' */
  language: v.optional(v.pipe(v.string(), v.maxLength(35)), 'en'),
})

/** A mail; without an address and a text when there is nobody to write to any more. */
export const AdminMailSchema = v.object({
  id: v.string(),
  kind: v.string(),
  status: v.picklist(MAIL_STATUSES),
  createdAt: TimeSchema,
  sentAt: v.optional(TimeSchema),
  failedAt: v.optional(TimeSchema),
  /** Why it failed, in the words of whoever sent it. */
  reason: v.optional(v.string()),
  to: v.optional(v.string()),
  subject: v.optional(v.string()),
  text: v.optional(v.string()),
  language: v.optional(v.string()),
})
export const AdminMailsSchema = pageOf(AdminMailSchema)

/** Body of `PATCH /v1/admin/mails/ID`: what became of a mail. */
export const MailChangeSchema = v.strictObject({
  /** `waiting` puts it back among those that are to be sent. */
  status: v.picklist(MAIL_STATUSES),
  /** Why it failed; kept with `failed` only. */
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500, 'must be at most 500 characters'))),
})
export type MailChange = v.InferInput<typeof MailChangeSchema>

/** A mail after a change: what became of it, without the mail itself. */
export const AdminMailStatusSchema = v.pick(AdminMailSchema, [
  'id',
  'kind',
  'status',
  'createdAt',
  'sentAt',
  'failedAt',
  'reason',
])
export type AdminMailStatus = v.InferOutput<typeof AdminMailStatusSchema>
