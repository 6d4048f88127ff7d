/**
 * How a session came about: an address was typed, the shop vouched for a customer, or a link out of a mail was opened. Whoever types an
 * address shows nothing by that.
 */
export type SessionBegunBy = 'address' | 'customer' | 'link'

/** A browser that may read one advocate's data. */
export interface Session {
  readonly advocateId: string
  readonly begunBy: SessionBegunBy
  /** The code that was given out with it. */
  readonly code: string | undefined
  readonly expiresAt: number
  readonly revokedAt: number | undefined
  /** When the address that it was begun with was proven from another browser: from then on it sees its own code alone, as it stood. */
  readonly limitedAt: number | undefined
}

/** What a one-time secret opens. */
export interface SessionEntry {
  /** SHA-256 of the secret. */
  readonly secretHash: string
  readonly advocateId: string
  readonly expiresAt: number
}
