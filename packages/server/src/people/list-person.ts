import type { Engine } from '../engine.ts'
import { emailKey } from '../keys/email-key.ts'
import type { ListedPerson } from '../store/listed-person.ts'
import type { Shop } from '../store/shop.ts'

/** Somebody as the owner names them: customer id, e-mail address in clear, or advocate id. */
export type NamedPerson = Pick<ListedPerson, 'kind' | 'value'>

/**
 * Puts somebody on the owner's allow or block list. Allowed: signals about them are not counted. Blocked: nobody earns anything by them, nor
 * they by others. A block holds for all rewards that are not issued yet: orders are decided once more before they are released and
 * before a reward is issued. Of an address only a keyed hash is kept.
 *
 * @returns false when the address is none
 */
export async function listPerson(
  { store, vault, now }: Engine,
  shop: Shop,
  { note, list, ...named }: ListedPerson,
): Promise<boolean> {
  const person = kept(vault, shop, named)
  if (!person) return false
  await store.write((tx) => tx.listPerson(shop.id, { ...person, list, note }, now()))
  return true
}

/** Takes somebody off the lists: an address in clear, or as the list tells it. False when nobody was on them. */
export async function unlistPerson(
  { store, vault }: Engine,
  shop: Shop,
  named: NamedPerson,
): Promise<boolean> {
  const isKept = named.kind === 'email' && !named.value.includes('@')
  const person = isKept ? named : kept(vault, shop, named)
  return person !== undefined && store.write((tx) => tx.unlistPerson(shop.id, person))
}

function kept(vault: Engine['vault'], shop: Shop, { kind, value }: NamedPerson): NamedPerson | undefined {
  if (kind !== 'email') return { kind, value }
  const key = emailKey(vault, shop.id, value)
  return key === undefined ? undefined : { kind, value: key }
}
