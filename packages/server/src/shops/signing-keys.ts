import type { SigningKey, Vault } from '../keys/vault.ts'
import type { StoreReads } from '../store/store.ts'
import { sealedSecrets } from './sealed-secrets.ts'

/** A shop's secret keys, ready to check signatures with. */
export interface SigningKeys {
  /** The newest first. */
  readonly keys: readonly SigningKey[]
  /** False when one that still counts was sealed with another master key: what it has signed cannot be told from a forgery. */
  readonly isWhole: boolean
}

/** The shop's secret keys that count at this time, as far as the master key opens them. */
export async function signingKeys(
  { store, vault }: { readonly store: Pick<StoreReads, 'secrets'>; readonly vault: Vault },
  shopId: string,
  now: number,
): Promise<SigningKeys> {
  const sealed = await sealedSecrets(store, shopId, now)
  const opened = await Promise.allSettled(sealed.map(vault.signingKey))
  const keys = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  return { keys, isWhole: keys.length === sealed.length }
}
