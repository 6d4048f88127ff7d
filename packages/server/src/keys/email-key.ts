import { emailIdentity } from '../domain/email-identity.ts'
import { emailKey as keyOfIdentity } from '../orders/read-buyer.ts'
import type { Vault } from './vault.ts'

/**
 * Keyed hash of the mailbox behind an address: two spellings of one mailbox have the same. `undefined` for what is no address.
 * A shop's keys are no other shop's.
 */
export function emailKey(vault: Vault, shopId: string, email: string): string | undefined {
  const identity = emailIdentity(email)
  return identity === undefined ? undefined : keyOfIdentity(vault, shopId, identity)
}
