import type { Order } from '../domain/evidence/order.ts'
import { byReceipt, type Report } from '../domain/evidence/report.ts'
import { type Standing, standingOf } from '../domain/evidence/standing.ts'

/**
 * Most reports of one order that are kept. One buyer sends one or two. Those that may prove the buyer's session have room of their own: whoever
 * guesses order numbers must not crowd out the buyer's.
 */
export const MOST_KEPT = { signed: 20, proving: 60, plain: 20 } as const

/** What a report gives way for when there is no more room: the first of these. */
const WORTHLESS: readonly Standing[] = ['too_early', 'too_late', 'amount_differs']

/** Whether there is room for a report, and which one it takes the place of. */
export type Room = { readonly isFull: boolean; readonly instead: Report | undefined }

/** Finds room for one more report of an order. Bounded, whatever is sent. */
export function roomFor(report: Report, kept: readonly Report[], order: Order): Room {
  const same = kept.filter((one) => roomOf(one) === roomOf(report))
  if (same.length < MOST_KEPT[roomOf(report)]) return { isFull: false, instead: undefined }
  const standing = (one: Report) => standingOf(one, order, () => undefined)
  if (report.signed || WORTHLESS.includes(standing(report))) return { isFull: true, instead: undefined }
  const instead = WORTHLESS.map((worthless) =>
    same.toSorted(byReceipt).find((one) => standing(one) === worthless),
  ).find((one) => one !== undefined)
  return { isFull: instead === undefined, instead }
}

function roomOf({ signed, proofs, emailKey, provenCustomerId }: Report): keyof typeof MOST {
  if (signed) return 'signed'
  return proofs.length > 0 || emailKey !== undefined || provenCustomerId !== undefined ? 'proving' : 'plain'
}
