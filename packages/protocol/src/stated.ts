import * as v from 'valibot'
import { parseTouches } from './kept-touches.ts'
import { MOST_COUPONS } from './limits.ts'
import { MomentSchema } from './moment.ts'
import { MOST_PROOFS } from './proof.ts'

/** Text, or a number of which no digit is lost. Shop systems write numbers of orders and customers either way. */
export const Text = (most: number) =>
  v.pipe(
    v.union([v.string(), v.number()], 'must be text'),
    v.check(
      (value) =>
        typeof value === 'string' || (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER),
      'must be text: the number is too large to be exact',
    ),
    v.transform(String),
    v.nonEmpty('must not be empty'),
    v.maxLength(most, `must be at most ${most} characters`),
  )

const None = v.pipe(
  v.union([v.null(), v.literal('')]),
  v.transform(() => null),
)

/** Text, or `null` or empty where the shop says that there is none. */
export const OrNone = (most: number) =>
  v.union([None, Text(most)], `must be text of at most ${most} characters, or null for none`)

const Coupons = v.pipe(
  v.array(Text(64), 'must be a list'),
  v.maxLength(MOST_COUPONS, `at most ${MOST_COUPONS}`),
)

/** The value of the cookie `goodword`, as `formatTouches` writes it. */
export const RefSchema = v.union(
  [
    None,
    v.pipe(
      v.string(),
      v.check((text) => parseTouches(text) !== undefined, 'must be the value of the cookie goodword'),
    ),
  ],
  'must be the value of the cookie goodword, or null for none',
)

/**
 * What an order's own statement may say, wherever it comes from: a token, the API, or a line of a table. What is absent is not said; `null`
 * (in a table a single `-`) says that there is none.
 */
export const STATED = {
  /** When the order was placed. Only what happened before can have led to it. */
  placedAt: v.optional(MomentSchema),
  /** As of when this is said: the moment when the shop's system last changed it. Of two statements the later one counts. */
  asOf: v.optional(MomentSchema),
  /** Referral code that the order itself carried, in its meta data or as a cart attribute. */
  code: v.optional(OrNone(64)),
  /** The value of the cookie `goodword`, as it came with the order. Says all that `code` says, and the visit and its channel too. */
  ref: v.optional(RefSchema),
  /** Coupons that were used; an empty list says that there were none. */
  coupons: v.optional(
    v.union(
      [
        v.pipe(
          v.null(),
          v.transform((): string[] => []),
        ),
        Coupons,
      ],
      'must be a list of coupons',
    ),
  ),
  /** One coupon, for systems that know only one. @default `coupons` */
  coupon: v.optional(OrNone(64)),
  /**
   * What proves the buyer's session: WooCommerce's order key, Stripe's session id, or the SHA-256 of one in hexadecimal. A browser's report
   * that has one of them is the buyer's.
   */
  proofs: v.optional(
    v.pipe(v.array(Text(255), 'must be a list'), v.maxLength(MOST_PROOFS, `at most ${MOST_PROOFS}`)),
  ),
} as const
