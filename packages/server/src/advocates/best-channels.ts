import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'
import { dayOf } from '../store/count-queries.ts'

/** Days that are looked at. */
const LOOKED_AT = 30
/** How long an order of channels holds, in milliseconds: it changes slowly, and every widget asks for it. */
const KEPT = 10 * 60 * 1000
/** Shops whose channels are remembered at once. */
const MOST_SHOPS = 10_000

/** Tells by which channels friends came to a shop, the best first. */
export type BestChannels = (shopId: string) => Promise<readonly string[]>

/** Remembers for ten minutes what it has found. */
export function bestChannels({ store, now }: Pick<Engine, 'store' | 'now'>): BestChannels {
  const known = new Map<string, { at: number; channels: readonly string[] }>()
  return async (shopId) => {
    const kept = known.get(shopId)
    if (kept && now() - kept.at < KEPT) return kept.channels
    const channels = await store.bestChannels(shopId, dayOf(now() - LOOKED_AT * DAY))
    if (known.size >= MOST_SHOPS) known.clear()
    known.set(shopId, { at: now(), channels })
    return channels
  }
}
