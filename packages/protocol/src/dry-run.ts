import * as v from 'valibot'
import { ShopKeySchema } from './messages.ts'
import { TouchSchema } from './touch.ts'

/** Body of `POST /v1/dry-run`: what would be decided about an order made now, with these touches. Nothing is recorded. */
export const DryRunSchema = v.object({
  shop: ShopKeySchema,
  touches: v.pipe(v.array(TouchSchema), v.maxLength(2)),
  /** Decimal string. Without one, rules about the amount are taken as met. */
  amount: v.optional(v.pipe(v.string('must be a decimal string such as "49.90"'), v.maxLength(32))),
  /** ISO 4217 code. @default the shop's own */
  currency: v.optional(v.pipe(v.string('must be an ISO 4217 code'), v.maxLength(8))),
})
export type DryRun = v.InferInput<typeof DryRunSchema>
