import { ORDER_TOKEN_DAYS, type OrderToken, OrderTokenSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { DAY } from '../domain/day.ts'
import { signedPayload } from './signed-payload.ts'
import type { SigningKey } from './vault.ts'

/** An order token as it was read, or what is wrong with it. */
export type ReadOrderToken =
  | { readonly token: OrderToken; readonly wrong?: never; readonly isSigned: true }
  | { readonly token?: never; readonly wrong: string; readonly isSigned: boolean }

/** Clocks of the shop and of this server may differ by so much, in milliseconds. */
const CLOCK_TOLERANCE = 5 * 60_000

/**
 * Reads an order token that one of these keys has signed, or says what is wrong: the signature, the field, or its age. A token shows an order
 * for 31 days: a page that is opened again much later proves nothing new.
 *
 * @param now epoch ms
 */
export async function readOrderToken(
  token: string,
  keys: readonly SigningKey[],
  now: number,
): Promise<ReadOrderToken> {
  const payload = await signedPayload(token, keys, now)
  if (payload === undefined) {
    return { wrong: 'must be signed with the secret key of the shop', isSigned: false }
  }
  const read = v.safeParse(OrderTokenSchema, payload)
  if (!read.success) {
    const [issue] = read.issues
    const path = v.getDotPath(issue)
    // A sentence that only says which types were expected and received says less than the field's name.
    return {
      wrong: `${path ?? 'payload'}: ${/^Invalid/.test(issue.message) ? 'is missing or wrong' : issue.message}`,
      isSigned: true,
    }
  }
  const age = now - read.output.iat * 1000
  if (age > ORDER_TOKEN_DAYS * DAY) {
    return { wrong: `iat: is more than ${ORDER_TOKEN_DAYS} days ago`, isSigned: true }
  }
  return age < -CLOCK_TOLERANCE
    ? { wrong: 'iat: is still to come', isSigned: true }
    : { token: read.output, isSigned: true }
}
