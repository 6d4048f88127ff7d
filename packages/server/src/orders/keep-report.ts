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

/**
 * Finds room for one more report of an order. Bounded, whatever is sent. Whoever sends many gives way: where there is no room and nothing
 * worthless, the oldest of those that name the same advocate most often.
 */
export function roomFor(report: Report, kept: readonly Report[], order: Order): Room {
  const same = kept.filter((one) => roomOf(one) === roomOf(report)).toSorted(byReceipt)
  if (same.length < MOST_KEPT[roomOf(report)]) return { isFull: false, instead: undefined }
  const standing = (one: Report) => standingOf(one, order, () => undefined)
  if (report.signed || WORTHLESS.includes(standing(report))) return { isFull: true, instead: undefined }
  const worthless = WORTHLESS.map((one) => same.find((other) => standing(other) === one))
  const instead = worthless.find((one) => one !== undefined) ?? oldestOfMost(report, same)
  return { isFull: instead === undefined, instead }
}

/** `undefined` where each names somebody else, so that none has more than its share. */
function oldestOfMost(report: Report, kept: readonly Report[]): Report | undefined {
  const groups = new Map<string, Report[]>()
  for (const one of kept) groups.set(namedBy(one), [...(groups.get(namedBy(one)) ?? []), one])
  const own = groups.get(namedBy(report)) ?? []
  const [most = []] = [...groups.values()].toSorted((a, b) => b.length - a.length)
  const group = own.length + 1 >= most.length ? own : most
  return group.length > 1 || group === own ? group[0] : undefined
}

function namedBy({ touches, coupons }: Report): string {
  return touches[0]?.code ?? coupons[0] ?? ''
}

function roomOf({ signed, proofs, emailKey, provenCustomerId }: Report): keyof typeof MOST_KEPT {
  if (signed) return 'signed'
  return proofs.length > 0 || emailKey !== undefined || provenCustomerId !== undefined ? 'proving' : 'plain'
}
