import { byReceipt, type Claim, type Touch } from './claim.ts'

/**
 * The touches that count, latest first. A signed report comes from the buyer's own thank-you page, so when there is one,
 * only signed reports say how the buyer came, even if they say "through nobody": whoever claims guessed order
 * numbers beforehand gains nothing and blocks nobody. Without one, every browser's word weighs the same.
 *
 * A visit that several reports name is one touch, as the first report told it: reporting again makes it no younger.
 */
export function touchesFrom(claims: readonly Claim[]): Touch[] {
  const touches = new Map<string, Touch>()
  for (const touch of weighty(claims)
    .toSorted(byReceipt)
    .flatMap((claim) => claim.touches)) {
    const key = `${touch.visit} ${touch.code}`
    if (!touches.has(key)) touches.set(key, touch)
  }
  return [...touches.values()].toSorted(latestFirst)
}

/** Clocks of the shop and of this server may differ by so much, in milliseconds. */
const CLOCK_TOLERANCE = 5 * 60_000

/**
 * The claims whose touches count: the signed ones, or without any those that were not made before the order was placed. Nobody
 * reports an order that is not there yet, except by guessing its number.
 */
export function weighty(claims: readonly Claim[]): readonly Claim[] {
  const signed = claims.filter((claim) => claim.verified && claim.source === 'browser')
  if (signed.length > 0) return signed
  const placed = claims.flatMap(({ verified, placedAt }) => (verified ? (placedAt ?? []) : []))
  if (placed.length === 0) return claims
  const from = Math.min(...placed) - CLOCK_TOLERANCE
  return claims.filter((claim) => claim.verified || claim.receivedAt >= from)
}

/**
 * The claims that an order is decided from: those whose touches count, what the shop said, and the owner's word. Leaving out the others
 * changes no decision; anybody can add to them.
 */
export function decisive(claims: readonly Claim[]): readonly Claim[] {
  const counting = new Set(weighty(claims))
  return claims.filter((claim) => claim.verified || claim.source === 'owner' || counting.has(claim))
}

/** The visit's id decides between equals, so that the same touches always give the same credit. */
export function latestFirst(a: Touch, b: Touch): number {
  return b.at - a.at || (a.visit < b.visit ? -1 : 1)
}
