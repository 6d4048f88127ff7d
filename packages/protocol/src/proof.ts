import * as v from 'valibot'

/** Most proofs that come with one report or statement. */
export const MOST_PROOFS = 4

/**
 * Proof of the buyer's session: the SHA-256, in hexadecimal, of something that only the buyer's browser and the shop know of the order,
 * such as WooCommerce's order key or Stripe's session id. Never of a number that can be guessed.
 *
 * @example // of the order key 'wc_order_Ab12Cd34Ef56G'
 * '0f9b…' // 64 of 0-9 a-f
 */
export const PROOF_GRAMMAR = /^[0-9a-f]{64}$/

/** A proof as a browser sends it. */
export const ProofSchema = v.pipe(
  v.string(),
  v.regex(PROOF_GRAMMAR, 'must be a SHA-256 in hexadecimal: 64 of 0-9 a-f'),
)
