import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'
import { NETWORK_DAYS } from '../visitors/network-hash.ts'

/** Forgets the networks of visits that are older than 30 days, in all shops. To be run once a day; running it twice harms nothing. */
export async function forgetNetworks({ store, now }: Pick<Engine, 'store' | 'now'>): Promise<number> {
  let forgotten = 0
  for (const shopId of await store.shopIds()) {
    forgotten += await store.write((tx) => tx.forgetNetworks(shopId, now() - NETWORK_DAYS * DAY))
  }
  return forgotten
}
