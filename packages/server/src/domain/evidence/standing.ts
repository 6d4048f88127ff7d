import type { Order } from './order.ts'
import type { Report } from './report.ts'
import { isInTime, type ToldVisit } from './times.ts'

/** How far a report is believed about who sent the buyer. See docs/decisions/007-evidence.md. */
export type Standing =
  | 'signed'
  | 'proven'
  | 'amount_equal'
  | 'waiting'
  | 'amount_differs'
  | 'too_early'
  | 'too_late'

/** Page and shop may round differently, in minor units. */
const ROUNDING = 2

/**
 * How far a report is believed, as far as the shop has spoken. A signed one is the shop's own page. An unsigned one counts when it came in time:
 * fully with a proof of the buyer's session, and as something to look at when it knows what the order came to.
 */
export function standingOf(
  report: Report,
  order: Order,
  told: (visit: string) => ToldVisit | undefined,
): Standing {
  if (report.signed) return 'signed'
  if (order.firstStatedAt === undefined) return 'waiting'
  const inTime = isInTime(report, order, told)
  if (inTime !== 'in_time') return inTime
  if (isProven(report, order)) return 'proven'
  // A refund may be said before the payment.
  if (order.amounts.length === 0) return 'waiting'
  const isComparable = order.money === undefined || order.money.currency === report.money.currency
  return isComparable && order.amounts.some((minor) => Math.abs(minor - report.money.minor) <= ROUNDING)
    ? 'amount_equal'
    : 'amount_differs'
}

/** Something that only the buyer's browser knows. A customer number alone proves nothing: it can be guessed. */
function isProven(report: Report, { proofs, emailKey, customerId }: Order): boolean {
  return (
    report.proofs.some((proof) => proofs.includes(proof)) ||
    (typeof emailKey === 'string' && report.emailKey === emailKey) ||
    (typeof customerId === 'string' && report.provenCustomerId === customerId)
  )
}
