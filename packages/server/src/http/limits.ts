import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Vault } from '../keys/vault.ts'
import { NO_REPORT_LIMITS, type ReportLimits } from '../orders/report-limits.ts'
import { networkHash } from '../visitors/network-hash.ts'
import { type DayBook, dayBook } from './day-book.ts'
import { Refusal } from './problem-response.ts'
import { A_DAY_BY_NETWORK, type Addition, BY_KEY, BY_NETWORK, type LimitedUse, type Quota } from './quotas.ts'
import { withHeaders } from './standing-headers.ts'

/**
 * Counts requests, and what they leave behind. Counters are in this process's memory: several processes allow so much each, and a restart
 * forgets them.
 */
export interface Limits {
  /** Refuses a network that asks too often, and tells every answer how much is left. */
  byNetwork(use: LimitedUse): MiddlewareHandler
  /**
   * Counts one use, and says whether it was within the limit: for a part of a request, of which the rest is answered all the same.
   *
   * @param what is counted by itself @default everything together
   */
  allows(c: Context, use: LimitedUse, what?: string): Promise<boolean>
  /**
   * Counts what is added to a shop's books.
   *
   * @param thing the same one is counted once
   * @throws {Refusal} `rate_limited` when the network has added too many different ones today
   */
  add(c: Context, shopId: string, addition: Addition, thing: string): void
  /** What may be added by reports without a signature. */
  ofReports(c: Context, shopId: string): ReportLimits
  /** @throws {Refusal} `rate_limited` when the pages of this shop ask too often */
  byKey(shopId: string): Promise<void>
}

/** What counting needs. */
export interface LimitSettings {
  readonly vault: Vault
  readonly now: () => number
  /** `undefined` when it cannot be read: all such requests are counted as one network. */
  readonly networkOf: (c: Context) => string | undefined
  /** Whether the request is counted at all. */
  readonly isCounted: (c: Context) => boolean
}

/** No limits, for benches and for a server behind a proxy that limits by itself. */
export const NO_LIMITS: Limits = {
  byNetwork: () => (_c, next) => next(),
  allows: async () => true,
  add: () => undefined,
  ofReports: () => NO_REPORT_LIMITS,
  byKey: async () => undefined,
}

/** The network of all whose address cannot be read: no limit may be escaped by having none. */
const NOWHERE = 'nowhere'

/** Letters that are kept of the hash of a thing. Two of thirty that look alike cost nobody anything. */
const KEPT = 12

/** @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06 */
export function createLimits({ vault, now, networkOf, isCounted }: LimitSettings): Limits {
  const keys = windowsOf('key', [BY_KEY])
  const uses = new Map<LimitedUse, readonly Window[]>()
  const books: Record<Addition, DayBook> = {
    orders: dayBook(A_DAY_BY_NETWORK.orders, now),
    ratings: dayBook(A_DAY_BY_NETWORK.ratings, now),
    missedReferrals: dayBook(A_DAY_BY_NETWORK.missedReferrals, now),
  }

  function windowsFor(use: LimitedUse): readonly Window[] {
    const windows = uses.get(use) ?? windowsOf(use, BY_NETWORK[use])
    uses.set(use, windows)
    return windows
  }

  const hashOf = (c: Context, shopId = '') => networkHash(vault, shopId, networkOf(c) ?? NOWHERE, now())

  function hasRoom(c: Context, shopId: string, addition: Addition, thing: string): boolean {
    if (!isCounted(c)) return true
    const kept = vault.mac('addition', `${shopId} ${thing}`).slice(0, KEPT)
    return books[addition].allows(hashOf(c, shopId), kept)
  }

  async function allows(c: Context, use: LimitedUse, what = ''): Promise<boolean> {
    if (!isCounted(c)) return true
    try {
      await consume(windowsFor(use), hashOf(c) + what)
      return true
    } catch (error) {
      if (error instanceof Refusal) return false
      throw error
    }
  }

  return {
    allows,
    byNetwork: (use) => async (c, next) =>
      isCounted(c) ? withHeaders(c, next, await consume(windowsFor(use), hashOf(c))) : next(),
    add(c, shopId, addition, thing) {
      if (hasRoom(c, shopId, addition, thing)) return
      const after = String(Math.ceil(books[addition].untilTomorrow() / 1000))
      throw new Refusal('rate_limited', undefined, undefined, { 'retry-after': after })
    },
    ofReports: (c, shopId) => ({
      mayAddOrder: async (number) => hasRoom(c, shopId, 'orders', number),
      mayRepeat: (orderId) => allows(c, 'sameOrder', orderId),
    }),
    async byKey(shopId) {
      await consume(keys, shopId)
    },
  }
}

/** A quota, and who counts for it. */
interface Window {
  readonly quota: Quota
  readonly from: RateLimiterMemory
}

/** The shortest one first. */
function windowsOf(keyPrefix: string, quotas: readonly Quota[]): readonly Window[] {
  return quotas.map((quota) => {
    const { points, seconds } = quota
    return { quota, from: new RateLimiterMemory({ keyPrefix, points, duration: seconds }) }
  })
}

/**
 * Takes one point of each window. What a shorter one refuses costs none of a longer one.
 *
 * @returns the headers of the window of which the least is left
 * @throws {Refusal} when one has none left
 */
async function consume(windows: readonly Window[], key: string): Promise<Record<string, string>> {
  let least: { quota: Quota; state: RateLimiterRes } | undefined
  for (const { quota, from } of windows) {
    const state = await from.consume(key).catch(refusalOf)
    if (state.consumedPoints > quota.points) {
      const told = headers(windows, quota, state)
      throw new Refusal('rate_limited', undefined, undefined, {
        ...told,
        'retry-after': told['ratelimit-reset'],
      })
    }
    if (!least || state.remainingPoints < least.state.remainingPoints) least = { quota, state }
  }
  return least ? headers(windows, least.quota, least.state) : {}
}

/** The library rejects with its own result when nothing is left. */
function refusalOf(error: unknown): RateLimiterRes {
  if (error instanceof RateLimiterRes) return error
  throw error
}

function headers(windows: readonly Window[], { points }: Quota, state: RateLimiterRes) {
  return {
    'ratelimit-policy': windows.map(({ quota }) => `${quota.points};w=${quota.seconds}`).join(', '),
    'ratelimit-limit': String(points),
    'ratelimit-remaining': String(state.remainingPoints),
    'ratelimit-reset': String(Math.ceil(state.msBeforeNext / 1000)),
  }
}
