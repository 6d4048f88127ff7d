import * as v from 'valibot'
import { EmailSchema } from '../advocate.ts'
import { PersonNameSchema } from '../person-name.ts'
import { PageQuery, pageOf, TimeSchema } from './page.ts'

const Name = v.pipe(v.string(), v.trim(), v.maxLength(60, 'must be at most 60 characters'))
const ShopNumber = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(128))

/** An advocate as the owner sees it. */
export const AdminAdvocateSchema = v.object({
  id: v.string(),
  email: v.optional(v.string()),
  name: v.optional(v.string()),
  /** The shop's own id of the customer. */
  customerId: v.optional(v.string()),
  /** Whether a mail, or the shop, has shown that the address is theirs. Nothing is paid before. */
  proven: v.boolean(),
  /** Whether orders can be credited that come from now on. Those from before an account was closed stay credited and are paid. */
  active: v.boolean(),
  createdAt: TimeSchema,
  /** Account that this one became a part of. */
  mergedInto: v.optional(v.string()),
  /** Referral codes; the first one is in the share link. */
  codes: v.array(v.string()),
})
export type AdminAdvocate = v.InferOutput<typeof AdminAdvocateSchema>
export const AdminAdvocatesSchema = pageOf(AdminAdvocateSchema)

/** Parameters of `GET /v1/admin/advocates`. */
export const AdminAdvocatesQuery = v.object({
  ...PageQuery,
  email: v.optional(EmailSchema),
  /** Referral code. */
  code: v.optional(v.pipe(v.string(), v.maxLength(64, 'must be at most 64 characters'))),
})

/** Body of `PATCH /v1/admin/advocates/ID`: what is absent stays. */
export const AdvocateChangeSchema = v.strictObject({
  /** `false` closes the account and ends its sessions. */
  active: v.optional(v.boolean()),
  /** First name as friends see it; empty for none. */
  name: v.optional(PersonNameSchema),
})
export type AdvocateChange = v.InferInput<typeof AdvocateChangeSchema>

export const CUSTOMER_KINDS = ['existing', 'prospective'] as const

/** A customer of the shop, or somebody who may become one. Also a line of the CSV import, whose columns have these names. */
export const CustomerSchema = v.pipe(
  v.strictObject({
    customerId: v.optional(ShopNumber),
    email: v.optional(EmailSchema),
    name: v.optional(Name),
    kind: v.optional(v.picklist(CUSTOMER_KINDS, 'must be existing or prospective'), 'existing'),
  }),
  v.forward(
    v.check(
      ({ customerId, email }) => customerId !== undefined || email !== undefined,
      'either this or email is needed',
    ),
    ['customerId'],
  ),
)
export type CustomerInput = v.InferInput<typeof CustomerSchema>

export const AdminCustomerSchema = v.object({
  id: v.string(),
  customerId: v.optional(v.string()),
  email: v.optional(v.string()),
  name: v.optional(v.string()),
  kind: v.picklist(CUSTOMER_KINDS),
  /** Since when they count as an existing customer; bringing the same list again does not move it. Orders from before are judged without it. */
  existingSince: v.optional(TimeSchema),
  createdAt: TimeSchema,
  changedAt: TimeSchema,
})
export type AdminCustomer = v.InferOutput<typeof AdminCustomerSchema>
export const AdminCustomersSchema = pageOf(AdminCustomerSchema)
export const AdminCustomersQuery = v.object({ ...PageQuery, kind: v.optional(v.picklist(CUSTOMER_KINDS)) })

/** Answer to `POST /v1/admin/customers/lookup`: what is known of somebody. */
export const CustomerLookupSchema = v.object({
  /** Whether they count as an existing customer: a confirmed order of theirs is known, or the shop's list says so. */
  boughtBefore: v.boolean(),
  /** Their row in the shop's list. */
  customer: v.optional(AdminCustomerSchema),
})
export type CustomerLookup = v.InferOutput<typeof CustomerLookupSchema>

/** What became of one customer. */
export const CustomerSavedSchema = v.object({ saved: v.picklist(['added', 'changed']) })

/** Parameters of every CSV import. */
export const ImportQuery = v.object({
  /** `yes`: reads the table and says what is right and wrong with its rows, and keeps nothing. */
  check: v.optional(v.picklist(['yes'], 'must be yes')),
})

/** Answer to every CSV import: good rows are kept, each bad one is told. */
export const ImportedSchema = v.object({
  /** Rows that were kept. */
  kept: v.number(),
  errors: v.array(
    v.object({
      /** Line of the file that the row ends on; the header is line 1. */
      line: v.number(),
      field: v.optional(v.string()),
      message: v.string(),
    }),
  ),
  /** Bad rows beyond those that are listed. */
  moreErrors: v.number(),
})
export type Imported = v.InferOutput<typeof ImportedSchema>

/** Body of the routes that export and erase a person: by address, or by the shop's own id. */
export const PersonSchema = v.pipe(
  v.strictObject({ email: v.optional(EmailSchema), customerId: v.optional(ShopNumber) }),
  v.forward(
    v.check(
      ({ customerId, email }) => (customerId === undefined) !== (email === undefined),
      'give either an address or a customer id',
    ),
    ['email'],
  ),
)
export type PersonInput = v.InferInput<typeof PersonSchema>

/** Everything that is kept about a person: rows by table. */
export const PersonExportSchema = v.record(
  v.string(),
  v.array(v.record(v.string(), v.union([v.string(), v.number(), v.null()]))),
)
export type PersonExport = v.InferOutput<typeof PersonExportSchema>

/** Rows that were emptied or removed, by table. */
export const ErasedSchema = v.record(v.string(), v.number())
export type Erased = v.InferOutput<typeof ErasedSchema>

export const RemovedSchema = v.object({ removed: v.literal(true) })
