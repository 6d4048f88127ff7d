import type { AdminCandidate, AdminConversionDetail } from '@goodword/protocol'

/** From more different amounts than these on somebody may be guessing. */
const MOST_AMOUNTS = 3

/** Whether somebody may be guessing at an order: so many different amounts were reported for it. */
export function isGuessedAt({ amountsTried }: AdminConversionDetail): boolean {
  return amountsTried > MOST_AMOUNTS
}

/** Reasons for which a person should look at each order by itself. */
const DOUBTS: readonly string[] = ['review_needed', 'reports_crowded']

/**
 * Who may be credited without a look at each order by itself: nothing but the proof is missing, and nothing speaks against the one who is named.
 *
 * @returns `undefined` where anything does
 */
export function looksRight(order: AdminConversionDetail): AdminCandidate | undefined {
  const [only, ...others] = order.candidates
  if (order.review !== 'open' || order.cause !== 'origin_unproven' || isGuessedAt(order)) return undefined
  if (!order.confirmed || order.reasons.some(({ code, fired }) => fired && DOUBTS.includes(code)))
    return undefined
  return others.length === 0 && only?.sameAmount && only.wrongReports === 0 ? only : undefined
}
