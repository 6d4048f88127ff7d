import { isDisposableEmail } from 'disposable-email-domains-js'
import { emailIdentity } from '../domain/email-identity.ts'
import { emailKey } from '../keys/email-key.ts'
import type { Vault } from '../keys/vault.ts'

/** What is kept of a buyer's address: enough to recognise the person, too little to write to. */
export interface ReadBuyer {
  readonly emailKey: string | undefined
  readonly disposable: boolean
}

/** Reads an address as a report gave it; what is no address says nothing. */
export function readBuyer(vault: Vault, shopId: string, email: string | undefined): ReadBuyer {
  const identity = email === undefined ? undefined : emailIdentity(email)
  if (email === undefined || identity === undefined) return { emailKey: undefined, disposable: false }
  return { emailKey: emailKey(vault, shopId, email), disposable: isDisposableEmail(identity) }
}
