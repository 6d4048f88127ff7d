import * as v from 'valibot'
import { CONVERSION_KINDS } from './conversion-kind.ts'
import { MomentSchema } from './moment.ts'
import { BAD_ORDER_NUMBER, isOrderNumber } from './order-number.ts'
import { OrNone, STATED, Text } from './stated.ts'

/**
 * Payload of an order token: a JWT (HS256) that the shop's server signs with its secret key when the order is paid.
 * It makes a browser's report verified without any webhook. Whatever it states wins over what the browser says.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
export const OrderTokenSchema = v.object({
  ...STATED,
  orderId: v.pipe(Text(128), v.check(isOrderNumber, BAD_ORDER_NUMBER)),
  /** Decimal string such as `'49.90'`. */
  amount: Text(32),
  currency: v.pipe(v.string('must be an ISO 4217 code'), v.maxLength(8)),
  /** Seconds since 1970, as JWT defines it. The token counts for 31 days from then. */
  iat: v.number('must be a number of seconds since 1970'),
  placedAt: MomentSchema,
  /** The shop's id of the buyer; `null` for a guest. */
  customerId: v.optional(OrNone(128)),
  /**
   * What kind of conversion it is.
   * @default an order, where the programme rewards orders; else what the browser says
   */
  kind: v.optional(v.picklist(CONVERSION_KINDS)),
  /** The buyer's e-mail address; `null` when the shop has none. Signed is not secret: whoever sees the page can read it. */
  email: v.optional(OrNone(254)),
})
export type OrderToken = v.InferOutput<typeof OrderTokenSchema>
export type OrderTokenPayload = v.InferInput<typeof OrderTokenSchema>
