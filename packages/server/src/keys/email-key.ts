import { emailIdentity } from '../domain/email-identity.ts'
import type { Vault } from './vault.ts'

/**
 * Keyed hash of the mailbox behind an address: two spellings of one mailbox have the same. `undefined` for what is no address.
 * A shop's keys are no other shop's: two shops' hashes cannot be laid side by side.
 */
export function emailKey(vault: Vault, shopId: string, email: string): string | undefined {
  const identity = emailIdentity(email)
  return identity === undefined ? undefined : vault.mac('email', `${shopId} ${identity}`)
}
