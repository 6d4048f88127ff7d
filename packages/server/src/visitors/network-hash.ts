import { DAY } from '../domain/day.ts'
import type { Vault } from '../keys/vault.ts'

/** Days for which the hash of a network is kept. */
export const NETWORK_DAYS = 30

/** Hashes made lately: limits and visits ask for the same ones, and whole offices share one network. */
const latest = new WeakMap<Vault, Map<string, string>>()
const MOST_LATEST = 1000

/**
 * What is kept of a network: a hash under a key of its own for each day and shop. Without the master key nobody can try all
 * networks against it, and two days or two shops cannot be laid side by side.
 *
 * @param at epoch ms of the day whose key is used: to compare with a visit, give the visit's time
 */
export function networkHash(vault: Vault, shopId: string, network: string, at: number): string {
  const text = `${Math.floor(at / DAY)} ${shopId} ${network}`
  const hashes = latest.get(vault) ?? new Map<string, string>()
  const known = hashes.get(text)
  if (known !== undefined) return known
  const made = vault.mac('network', text)
  if (hashes.size >= MOST_LATEST) hashes.clear()
  latest.set(vault, hashes.set(text, made))
  return made
}
