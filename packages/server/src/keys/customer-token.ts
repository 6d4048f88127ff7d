import { CustomerTokenSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { signedPayload } from './signed-payload.ts'
import type { SigningKey } from './vault.ts'

/** A customer whom the shop vouches for. */
export type CustomerToken = v.InferOutput<typeof CustomerTokenSchema>

const LIFE = {
  /** A page that was open all day still works; a token that was copied is soon worth nothing. */
  maxTokenAge: '1 day',
  /** Seconds: two machines' clocks are never the same. */
  clockTolerance: 60,
}

/**
 * Reads a customer token that one of these keys has signed; `undefined` when none has, when it is too old, or when it names nobody.
 * An order token is no customer token: it has no `sub`.
 *
 * @param now epoch ms
 */
export async function readCustomerToken(
  token: string,
  keys: readonly SigningKey[],
  now: number,
): Promise<CustomerToken | undefined> {
  const read = v.safeParse(CustomerTokenSchema, await signedPayload(token, keys, now, LIFE))
  return read.success ? read.output : undefined
}
