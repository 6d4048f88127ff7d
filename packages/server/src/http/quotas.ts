/** How often something may be asked: so many times in so many seconds. */
export interface Quota {
  readonly points: number
  readonly seconds: number
}

const MINUTE = 60
const TEN_MINUTES = 600
const A_DAY = 24 * 60 * 60

/**
 * Per network, in each of its windows. A network is a /24 or /48: a whole office, or the customers of one mobile carrier's gateway, share
 * one. An honest browser sends two or three requests and one or two messages for a page that has something to say, so the
 * windows of a minute let some five hundred people of one network in at once; those of a day stand at many times
 * of what the largest gateway sends to one server, and bound what a stranger can have stored.
 */
export const BY_NETWORK = {
  /** Requests: batches of messages, and reading. */
  browse: [{ points: 1200, seconds: MINUTE }],
  /** Messages within the batches: visits, shares and conversions are kept each. */
  messages: [
    { points: 1200, seconds: MINUTE },
    { points: 20_000, seconds: A_DAY },
  ],
  /** Joining sends a mail, and keeps an account. */
  join: [
    { points: 120, seconds: TEN_MINUTES },
    { points: 500, seconds: A_DAY },
  ],
  /** Further reports of one order that was reported often already. One buyer sends one. */
  sameOrder: [{ points: 3, seconds: TEN_MINUTES }],
  dryRun: [{ points: 120, seconds: MINUTE }],
  /** Requests with ratings and missed referrals, and the page behind a mail. */
  words: [{ points: 60, seconds: TEN_MINUTES }],
  /** Coupons out of a pool, one for each friend: nobody is to empty it by pretending to be many. */
  coupon: [
    { points: 30, seconds: TEN_MINUTES },
    { points: 200, seconds: A_DAY },
  ],
  /** Links to the owner's pages. Nobody guesses one; whoever tries is stopped all the same. */
  signIn: [{ points: 10, seconds: TEN_MINUTES }],
} as const satisfies Record<string, readonly Quota[]>

/** What is limited together. */
export type LimitedUse = keyof typeof BY_NETWORK

/**
 * Different things that one network may add to a shop's books on one day (UTC); the same one again is none. A person reads each of them, or
 * an order waits for one, and a buyer makes one of each.
 */
export const A_DAY_BY_NETWORK = {
  /** Numbers of orders that the server does not know yet, in reports without a signature. */
  orders: 30,
  ratings: 30,
  missedReferrals: 30,
} as const satisfies Record<string, number>

/** What is added. */
export type Addition = keyof typeof A_DAY_BY_NETWORK

/** Per publishable key, over all browsers: a wall against a flood, far above what a shop's pages send. */
export const BY_KEY: Quota = { points: 60_000, seconds: MINUTE }
