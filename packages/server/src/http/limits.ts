import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Vault } from '../keys/vault.ts'
import { networkHash } from '../visitors/network-hash.ts'
import { Refusal } from './problem-response.ts'
import { withHeaders } from './standing-headers.ts'

/** How often something may be asked: so many times in so many seconds. */
interface Quota {
  readonly points: number
  readonly seconds: number
}

/**
 * Per network. A network is a /24 or /48: a whole office, or the customers of one mobile carrier's gateway, share one.
 */
const BY_NETWORK = {
  /** Messages and reading. */
  browse: { points: 1200, seconds: 60 },
  /** Joining sends a mail. */
  join: { points: 120, seconds: 600 },
  /** Further reports of one order that was reported often already. One buyer sends one. */
  sameOrder: { points: 3, seconds: 600 },
  dryRun: { points: 120, seconds: 60 },
  /** Ratings and missed referrals: somebody reads them. */
  words: { points: 60, seconds: 600 },
  /** Coupons out of a pool, one for each friend: nobody is to empty it by pretending to be many. */
  coupon: { points: 30, seconds: 600 },
  /** Links to the owner's pages. Nobody guesses one; whoever tries is stopped all the same. */
  signIn: { points: 10, seconds: 600 },
} as const satisfies Record<string, Quota>

/** Per publishable key, over all browsers: a wall against a flood, far above what a shop's pages send. */
const BY_KEY: Quota = { points: 60_000, seconds: 60 }

/** What is limited together. */
export type LimitedUse = keyof typeof BY_NETWORK
const LIMITED_USES = [
  'browse',
  'join',
  'sameOrder',
  'dryRun',
  'words',
  'coupon',
  'signIn',
] as const satisfies readonly LimitedUse[]

/** Counts requests. Counters are in this process's memory: several processes allow so much each, and a restart forgets them. */
export interface Limits {
  /** Refuses a network that asks too often, and tells every answer how much is left. */
  byNetwork(use: LimitedUse): MiddlewareHandler
  /**
   * Counts one use, and says whether it was within the limit: for a part of a request, of which the rest is answered all the same.
   *
   * @param what is counted by itself @default everything together
   */
  allows(c: Context, use: LimitedUse, what?: string): Promise<boolean>
  /** @throws {Refusal} `rate_limited` when the pages of this shop ask too often */
  byKey(shopId: string): Promise<void>
}

/** What counting needs. */
export interface LimitSettings {
  readonly vault: Vault
  readonly now: () => number
  readonly networkOf: (c: Context) => string | undefined
}

/** No limits, for benches and for a server behind a proxy that limits by itself. */
export const NO_LIMITS: Limits = {
  byNetwork: () => (_c, next) => next(),
  allows: async () => true,
  byKey: async () => undefined,
}

/** @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06 */
export function createLimits({ vault, now, networkOf }: LimitSettings): Limits {
  const keys = limiter('key', BY_KEY)
  const networks = new Map(
    LIMITED_USES.map((use) => [use, { quota: BY_NETWORK[use], from: limiter(use, BY_NETWORK[use]) }]),
  )
  /** The headers that tell how much is left; `undefined` when nobody knows who asks. */
  async function take(c: Context, use: LimitedUse, what = '') {
    const network = networkOf(c)
    const limit = networks.get(use)
    if (network === undefined || !limit) return undefined
    return consume(limit.from, limit.quota, networkHash(vault, '', network, now()) + what)
  }
  return {
    byNetwork: (use) => async (c, next) => {
      const headers = await take(c, use)
      return headers ? withHeaders(c, next, headers) : next()
    },
    async allows(c, use, what) {
      try {
        await take(c, use, what)
        return true
      } catch (error) {
        if (error instanceof Refusal) return false
        throw error
      }
    },
    async byKey(shopId) {
      await consume(keys, BY_KEY, shopId)
    },
  }
}

function limiter(keyPrefix: string, { points, seconds }: Quota): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix, points, duration: seconds })
}

/** Takes one point. @throws {Refusal} when none is left */
async function consume(from: RateLimiterMemory, quota: Quota, key: string): Promise<Record<string, string>> {
  try {
    return headers(quota, await from.consume(key))
  } catch (error) {
    // The library rejects with its own result when nothing is left.
    if (!(error instanceof RateLimiterRes)) throw error
    const told = headers(quota, error)
    throw new Refusal('rate_limited', undefined, undefined, {
      ...told,
      'retry-after': told['ratelimit-reset'],
    })
  }
}

function headers({ points, seconds }: Quota, state: RateLimiterRes) {
  return {
    'ratelimit-policy': `${points};w=${seconds}`,
    'ratelimit-limit': String(points),
    'ratelimit-remaining': String(state.remainingPoints),
    'ratelimit-reset': String(Math.ceil(state.msBeforeNext / 1000)),
  }
}
