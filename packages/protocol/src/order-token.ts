import * as v from 'valibot'
import { CONVERSION_KINDS } from './conversion-kind.ts'

/**
 * Payload of an order token: a JWT (HS256) that the shop's server signs with its secret key when the order is paid.
 * It makes a browser's report verified without any webhook. Whatever it states wins over what the browser says.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
export const OrderTokenSchema = v.object({
  orderId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(128)),
  amount: v.pipe(v.string(), v.maxLength(32)),
  currency: v.pipe(v.string(), v.maxLength(8)),
  /** Seconds since 1970, as JWT defines it. */
  iat: v.number(),
  /** The shop's id of the buyer, when known. */
  customerId: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(128))),
  /**
   * What kind of conversion it is.
   * @default what the browser says
   */
  kind: v.optional(v.picklist(CONVERSION_KINDS)),
  /**
   * The buyer's e-mail address; empty when the shop has none. Signed is not secret: whoever sees the page can read it.
   * @default what the browser says, until the shop's server says something else
   */
  email: v.optional(v.pipe(v.string(), v.maxLength(254))),
  /**
   * The coupon that was used; empty when none was.
   * @default what the browser says, until the shop's server says something else
   */
  coupon: v.optional(v.pipe(v.string(), v.maxLength(64))),
})
export type OrderToken = v.InferOutput<typeof OrderTokenSchema>
