import type { Vault } from '../keys/vault.ts'
import type { ShopTools } from './create-shop.ts'
import { sealedSecrets } from './sealed-secrets.ts'

/** The master key is not the one that the shops' secret keys were sealed with. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError'
}

/**
 * Looks whether this is the master key of these shops. With another one no signed order would be believed, and nobody would be recognised
 * by their address: better not to begin.
 *
 * @returns ids of shops of which it opens no secret key that counts
 * @throws MasterKeyError when there are shops, and it opens no secret key of any
 */
export async function checkMasterKey({ store, vault, now }: ShopTools): Promise<string[]> {
  const closed: string[] = []
  const shopIds = await store.shopIds()
  for (const shopId of shopIds) {
    const sealed = await sealedSecrets(store, shopId, now())
    if (sealed.length > 0 && !sealed.some((secret) => opens(vault, secret))) closed.push(shopId)
  }
  if (closed.length > 0 && closed.length === shopIds.length) {
    throw new MasterKeyError(
      'The master key is another one than the shops were made with: it opens none of their secret keys. Put the right master.key into ' +
        'the data folder, or name it in GOODWORD_MASTER_KEY. If it is lost, make each shop a new secret key: ' +
        '`goodword key rotate SHOP --master-key-lost`; the shops are ' +
        closed.join(', '),
    )
  }
  return closed
}

function opens(vault: Vault, sealed: string): boolean {
  try {
    vault.open(sealed)
    return true
  } catch {
    return false
  }
}
