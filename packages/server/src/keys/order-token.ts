import { type OrderToken, OrderTokenSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { signedPayload } from './signed-payload.ts'
import type { SigningKey } from './vault.ts'

/**
 * Reads an order token that one of these keys has signed; `undefined` when none has, when it is not valid now, or when it says
 * something else than an order.
 *
 * @param now epoch ms
 */
export async function readOrderToken(
  token: string,
  keys: readonly SigningKey[],
  now: number,
): Promise<OrderToken | undefined> {
  const read = v.safeParse(OrderTokenSchema, await signedPayload(token, keys, now))
  return read.success ? read.output : undefined
}
