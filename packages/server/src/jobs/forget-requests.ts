import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'

/** Days for which the answer to a request with an `Idempotency-Key` is kept. Nobody repeats a request later than that. */
export const REQUEST_DAYS = 7

/** Forgets requests that are older than 7 days, in all shops: their keys are free again. Running it twice harms nothing. */
export async function forgetRequests({ store, now }: Pick<Engine, 'store' | 'now'>): Promise<number> {
  let forgotten = 0
  for (const shopId of await store.shopIds()) {
    forgotten += await store.write((tx) => tx.forgetRequests(shopId, now() - REQUEST_DAYS * DAY))
  }
  return forgotten
}
