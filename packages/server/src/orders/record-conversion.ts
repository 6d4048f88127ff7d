import { type Answer, type ParsedMessage, type Problem, problem } from '@goodword/protocol'
import { orderFrom } from '../domain/evidence/order.ts'
import type { Report } from '../domain/evidence/report.ts'
import { standingOf } from '../domain/evidence/standing.ts'
import type { Statement } from '../domain/evidence/statement.ts'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import { newOrder, type ShopOrder } from '../store/shop-order.ts'
import { decideOrder } from './decide-order.ts'
import { roomFor } from './keep-report.ts'
import { readReport } from './read-report.ts'
import { NO_REPORT_LIMITS, type ReportLimits } from './report-limits.ts'
import { newStatements } from './state-order.ts'
import { toldDecision } from './told-decision.ts'

type Conversion = Extract<ParsedMessage, { type: 'conversion' }>

/** Unsigned reports of one order that are taken without asking who sends them. */
const USUAL_REPORTS = 5

/** What is said to developers; an honest browser sends its report again later, when the shop has spoken of the order. */
const MANY_NUMBERS = 'this network has reported many orders today that the shop has not confirmed'

/**
 * Records a reported order: load ▸ decide ▸ save, in one transaction. The report, what its token states, the order, the decision, its rewards and
 * their ledger rows are kept together or not at all. An order that is reported again is decided from all that is kept of it and
 * pays once; a message that is known already changes nothing.
 *
 * @param field path of the message in the batch, for problems
 * @param limits @default none
 */
export async function recordConversion(
  engine: Engine,
  shop: Shop,
  message: Conversion,
  field: string,
  limits: ReportLimits = NO_REPORT_LIMITS,
): Promise<Answer> {
  const read = await readReport(engine, shop, message, field)
  if (read.problem) return { id: message.id, status: 'rejected', problem: read.problem }
  const { said, tokenProblem } = read
  const { version } = await engine.store.programme(shop.id)
  // Counted once, however often the transaction is repeated because it met another one.
  let mayGoOn: Promise<boolean> | undefined
  const limited = (detail?: string): Answer => {
    return { id: message.id, status: 'rejected', problem: problem('rate_limited', detail) }
  }

  return engine.store.write(async (tx) => {
    const repeated = await tx.orderOfReport(shop.id, message.id)
    const found = repeated ?? (await tx.order(shop.id, message.orderId))
    const reports = found ? await tx.orderReports(shop.id, found.id) : []
    const isAgain = repeated?.number === message.orderId
    const report = isAgain ? provenLater(read.report, reports) : read.report
    const known = reports.some(({ id }) => id === report.id)
    if (!found && !report.signed) {
      mayGoOn ??= limits.mayAddOrder(message.orderId)
      if (!(await mayGoOn)) return limited(MANY_NUMBERS)
    }
    const before = found ? await tx.statements(shop.id, found.id) : []
    const at = engine.now()
    const order = found ?? { ...newOrder(engine.newId(), message.orderId, at), programmeVersion: version }
    const made = said && !known ? await newStatements(tx, shop.id, order.id, before, [said], at) : undefined
    const added = made === undefined || made === 'id_taken' ? [] : made.added
    const statements = [...before, ...added]
    const room = known ? undefined : roomFor(report, reports, orderFrom(statements))
    const isCounted = room?.isFull === true
    if (!known && (isCounted || isUnusual(report, reports, order, statements))) {
      mayGoOn ??= limits.mayRepeat(order.id)
      if (!(await mayGoOn)) return limited()
    }
    const { instead } = room ?? {}
    const keeps = !known && !isCounted
    const kept = [...reports.filter((one) => one !== instead), ...(keeps ? [report] : [])]
    const crowded = order.crowded + (isCounted || instead ? 1 : 0)
    const decided = await decideOrder(
      engine,
      tx,
      shop.id,
      { ...order, crowded },
      { reports: kept, statements, own: isCounted ? report : undefined, stored: order, isNew: !found },
    )
    if (instead) await tx.dropOrderReport(shop.id, instead.id)
    if (keeps) await tx.addOrderReport(shop.id, order.id, report)
    for (const statement of added) await tx.addStatement(shop.id, order.id, statement)
    const own = kept.find((one) => one.id === report.id) ?? report
    return {
      id: message.id,
      status: repeated ? 'duplicate' : 'accepted',
      ...told(tokenProblem),
      decision: await toldDecision(engine, tx, shop.id, own, statements, { ...decided, isNew: !found }),
    }
  })
}

/** More unsigned reports of one order than a buyer sends, who opens the page again. The buyer's own, as far as it can be told, is asked nothing. */
function isUnusual(
  report: Report,
  reports: readonly Report[],
  { crowded }: ShopOrder,
  statements: readonly Statement[],
): boolean {
  if (report.signed || standingOf(report, orderFrom(statements), () => undefined) === 'proven') return false
  return reports.filter(({ signed }) => !signed).length + crowded >= USUAL_REPORTS
}

/** A page that is left sends its report at once, and again with the proofs that were not ready then: kept beside the first one. */
function provenLater(report: Report, reports: readonly Report[]): Report {
  const first = reports.find(({ id }) => id === report.id)
  const isProven = first?.proofs.length === 0 && report.proofs.length > 0
  return isProven ? { ...report, id: `${report.id}-proven` } : report
}

function told(tokenProblem: Problem | undefined): Pick<Answer, 'problem'> {
  return tokenProblem === undefined ? {} : { problem: tokenProblem }
}
