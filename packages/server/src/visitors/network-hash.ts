import { DAY } from '../domain/programme.ts'
import type { Vault } from '../keys/vault.ts'

/** Days for which the hash of a network is kept. */
export const NETWORK_DAYS = 30

/**
 * What is kept of a network: a hash under a key of its own for each day and shop. Without the master key nobody can try all
 * networks against it, and two days or two shops cannot be laid side by side.
 *
 * @param at epoch ms of the day whose key is used: to compare with a visit, give the visit's time
 */
export function networkHash(vault: Vault, shopId: string, network: string, at: number): string {
  return vault.mac('network', `${Math.floor(at / DAY)} ${shopId} ${network}`)
}
