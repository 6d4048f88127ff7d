import type { KeyObject } from 'node:crypto'
import { type OrderToken, OrderTokenSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { signedPayload } from './signed-payload.ts'

/** Some shops' libraries always write them. In seconds. @see https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4 */
const TimesSchema = v.object({ exp: v.optional(v.number()), nbf: v.optional(v.number()) })

/**
 * Reads an order token that one of these keys has signed; `undefined` when none has (a shop that rotates its key has two for a
 * while), when it is not valid now, or when it says something else than an order.
 *
 * @param now epoch ms
 */
export function readOrderToken(
  token: string,
  keys: readonly KeyObject[],
  now: number,
): OrderToken | undefined {
  const payload = signedPayload(token, keys)
  const times = v.safeParse(TimesSchema, payload)
  if (!times.success) return undefined
  const { exp = Number.POSITIVE_INFINITY, nbf = 0 } = times.output
  if (now >= exp * 1000 || now < nbf * 1000) return undefined
  const read = v.safeParse(OrderTokenSchema, payload)
  return read.success ? read.output : undefined
}
