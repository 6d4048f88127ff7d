import { hash } from '../keys/hash.ts'
import { randomKey } from '../keys/random-text.ts'
import type { ShopTools } from './create-shop.ts'

/** A shop's new secret key. */
export interface RotatedKey {
  /** It is shown now and never again. */
  readonly secretKey: string
  /** Until when orders signed with the old one are believed, epoch ms. */
  readonly oldUntil: number
}

/**
 * Gives a shop a new secret key. Orders signed with the old one are believed for a while, so that the shop's server can be
 * changed over without losing any; for anything else the old key is worth nothing at once. The publishable key stays.
 *
 * @param grace milliseconds; 0 when the old key has leaked
 * @throws RangeError when there is no such shop
 */
export async function rotateKey(
  { store, vault, now }: ShopTools,
  shopId: string,
  grace: number,
): Promise<RotatedKey> {
  const secretKey = randomKey('sk')
  const at = now()
  await store.write(async (tx) => {
    if (!(await tx.shop(shopId))) throw new RangeError(`there is no shop ${shopId}`)
    await tx.revokeSecrets(shopId, at + grace)
    await tx.addKey({ shopId, kind: 'secret', keyHash: hash(secretKey), value: vault.seal(secretKey), at })
  })
  return { secretKey, oldUntil: at + grace }
}
