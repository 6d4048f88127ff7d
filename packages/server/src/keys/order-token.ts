import { type OrderToken, OrderTokenSchema } from '@goodword/protocol'
import { jwtVerify } from 'jose'
import * as v from 'valibot'

/**
 * Reads an order token that one of these secrets has signed; `undefined` when none has, or when it says something else
 * than an order. Only HS256: a token never chooses how it is checked.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8725#section-3.1
 */
export async function readOrderToken(
  token: string,
  secrets: readonly string[],
): Promise<OrderToken | undefined> {
  for (const secret of secrets) {
    try {
      const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), { algorithms: ['HS256'] })
      const read = v.safeParse(OrderTokenSchema, payload)
      return read.success ? read.output : undefined
    } catch {
      // Not signed with this one; a shop that rotates its key has two for a while.
    }
  }
  return undefined
}
