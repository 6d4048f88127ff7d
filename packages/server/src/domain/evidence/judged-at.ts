import { isSameCode } from '@goodword/protocol'
import type { Verdict } from '../facts.ts'
import type { Order } from './order.ts'
import type { Report } from './report.ts'
import { standingOf } from './standing.ts'

/**
 * As of when an order is judged, epoch ms: which terms were in force, who had bought before. When the shop says that it was placed; else the
 * earliest report that is the buyer's own, or that names the advocate whom a person has chosen; else the shop's first statement. Unsigned
 * reports alone choose it only while the shop has not spoken: whoever guesses numbers must not choose the terms of days when orders paid
 * better.
 */
export function judgedAt(
  order: Order,
  reports: readonly Report[],
  ruling: Verdict | undefined,
): number | undefined {
  const { placedAt, firstStatedAt } = order
  if (placedAt !== undefined) return placedAt
  const unknown = () => undefined
  const counting = reports.filter((report) => {
    const standing = standingOf(report, order, unknown)
    if (standing === 'signed' || standing === 'proven' || standing === 'waiting') return true
    return (
      standing === 'amount_equal' &&
      ruling?.verdict === 'approved' &&
      report.touches.some(({ code }) => isSameCode(code, ruling.code))
    )
  })
  const reported = counting.map(({ receivedAt }) => receivedAt)
  const moments = [...reported, firstStatedAt].filter((at) => at !== undefined)
  return moments.length === 0 ? undefined : Math.min(...moments)
}
