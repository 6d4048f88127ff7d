import type { Engine } from '../engine.ts'
import type { SeenInNetwork } from '../store/network-queries.ts'
import type { Shop } from '../store/shop.ts'
import { StoreUnavailableError } from '../store/store.ts'
import { networkHash } from '../visitors/network-hash.ts'
import type { Sender } from '../visitors/sender.ts'

/** The network in which an advocate is seen now, as it is kept; `undefined` when nobody knows it. */
export function seenNow(
  { vault, now }: Engine,
  shop: Shop,
  advocateId: string,
  { network }: Pick<Sender, 'network'>,
): SeenInNetwork | undefined {
  return network === undefined
    ? undefined
    : { advocateId, network: networkHash(vault, shop.id, network, now()) }
}

/**
 * Keeps in which network an advocate was today: friends who come from it the same day are looked at. Called whenever the advocate's
 * session is seen; written once for each network and day. While nothing can be written nobody waits for it: it is a signal, no more.
 */
export async function noteNetwork(
  engine: Engine,
  shop: Shop,
  advocateId: string,
  sender: Pick<Sender, 'network'>,
): Promise<void> {
  const { store, now } = engine
  const seen = seenNow(engine, shop, advocateId, sender)
  if (!seen) return
  const known = await store.seenInNetworks(shop.id, [advocateId], [seen.network])
  if (known.length > 0) return
  try {
    await store.write((tx) => tx.addNetwork(shop.id, seen, now()))
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
  }
}
