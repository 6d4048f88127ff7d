import { isSameCode } from '@goodword/protocol'
import { DAY } from '../day.ts'
import type { Order } from './order.ts'
import type { Report } from './report.ts'
import type { Touch } from './touch.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Clocks of the shop and of this server may differ by so much, in milliseconds. */
const CLOCK_TOLERANCE = 5 * MINUTE
/** How long after the order the thank-you page reports it. Reports are late by seconds; a page that is opened again much later is not asked. */
const REPORTED_WITHIN = HOUR
/** Where the shop does not say when the order was placed: how long a report may wait for the shop's first statement. */
const STATED_WITHIN = 35 * DAY
/** How long a report may be late whose visit the server knew before the order: the browser was offline. */
const KNOWN_VISITOR_WITHIN = 3 * DAY

/** What the server knows of a visit that a report names. */
export interface ToldVisit {
  readonly code: string
  /** When the server heard of it, epoch ms by its own clock. */
  readonly toldAt: number
}

/** The moment of an order: when the shop says that it was placed, else the shop's first statement. `undefined` before that. */
export function orderedAt({ placedAt, firstStatedAt }: Order): number | undefined {
  return placedAt ?? firstStatedAt
}

/** Whether an unsigned report came when the buyer's own can have come. */
export function isInTime(
  { receivedAt, touches }: Report,
  order: Order,
  told: (visit: string) => ToldVisit | undefined,
): 'in_time' | 'too_early' | 'too_late' {
  const moment = orderedAt(order)
  const { placedAt, firstStatedAt } = order
  if (moment === undefined || firstStatedAt === undefined) return 'in_time'
  const from = placedAt === undefined ? firstStatedAt - STATED_WITHIN : placedAt - CLOCK_TOLERANCE
  if (receivedAt < from) return 'too_early'
  if (receivedAt <= moment + REPORTED_WITHIN) return 'in_time'
  const isKnown = touches.some(({ visit, code }) => {
    const known = told(visit)
    return known !== undefined && isSameCode(known.code, code) && known.toldAt < moment
  })
  return isKnown && receivedAt <= firstStatedAt + KNOWN_VISITOR_WITHIN ? 'in_time' : 'too_late'
}

/** Whether the link was followed after the order had been placed: then it cannot have led to it. */
export function isAfterOrder({ at }: Touch, order: Order): boolean {
  const moment = orderedAt(order)
  return moment !== undefined && at > moment + CLOCK_TOLERANCE
}

/**
 * How old the touch was when the order was placed, in milliseconds. Where the shop does not say when that was, it is measured to the browser's
 * report, at the latest to the shop's first statement: a shop that confirms slowly costs no friend the attribution window.
 */
export function ageAtOrder({ at, ageAtOrder: said }: Touch, { placedAt, firstStatedAt }: Order): number {
  const moment = placedAt ?? Math.min(at + said, firstStatedAt ?? Number.POSITIVE_INFINITY)
  return Math.max(0, moment - at)
}
