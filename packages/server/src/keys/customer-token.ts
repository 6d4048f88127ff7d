import { CustomerTokenSchema } from '@goodword/protocol'
import * as v from 'valibot'

/** A customer whom the shop vouches for. */
export type CustomerToken = v.InferOutput<typeof CustomerTokenSchema>

/** A page that was open all day still works; a token that was copied is soon worth nothing. */
const MOST_AGE = '1 day'

/**
 * Reads a customer token that one of these secrets has signed; `undefined` when none has, when it is too old, or when it names
 * nobody. Only HS256, and an order token is no customer token: it has no `sub`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8725
 */
export async function readCustomerToken(
  token: string,
  secrets: readonly string[],
  now: number,
): Promise<CustomerToken | undefined> {
  // Loaded when the first customer comes with one: many shops never send any.
  const { jwtVerify } = await import('jose')
  for (const secret of secrets) {
    try {
      const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
        algorithms: ['HS256'],
        currentDate: new Date(now),
        maxTokenAge: MOST_AGE,
        // Two machines' clocks are never the same.
        clockTolerance: 60,
      })
      const read = v.safeParse(CustomerTokenSchema, payload)
      return read.success ? read.output : undefined
    } catch {
      // Not signed with this one; a shop that rotates its key has two for a while.
    }
  }
  return undefined
}
