import { toWire } from '@goodword/protocol'
import { type ConfirmationRow, parseConfirmations } from '../csv/parse-confirmations.ts'
import type { CsvError } from '../csv/read-csv.ts'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import { cancelOrder } from './cancel-order.ts'
import { confirmOrder } from './confirm-order.ts'
import { refundOrder } from './refund-order.ts'

/** What became of a file. */
export interface CsvReport {
  /** Lines that said something new. When a file is only checked: lines that can be read. */
  readonly paid: number
  readonly cancelled: number
  readonly refunded: number
  /** Lines that said what was known already. */
  readonly unchanged: number
  readonly errors: readonly CsvError[]
}

/** Lines that are written together, so that they share commits. Lines about one order stay in order: they come in turn. */
const TOGETHER = 50

/**
 * Carries out the shop's list of orders. Each line counts by itself: a bad one is named and costs no good one. The same file sent again
 * changes nothing. All lines that do not say as of when they are count as of the same moment, so that it does not matter which end of the list
 * is the newest.
 *
 * @param isCheck only reads the lines, and carries none out
 */
export async function confirmFromCsv(
  engine: Engine,
  shop: Shop,
  text: string,
  isCheck = false,
): Promise<CsvReport> {
  const { rows, errors } = parseConfirmations(text, shop.currency)
  const at = engine.now()
  const asOfTheFile = { ...engine, now: () => at }
  const report = { paid: 0, cancelled: 0, refunded: 0, unchanged: 0 }
  const wrong: CsvError[] = [...errors]
  for (const group of groups(rows)) {
    const outcomes: Outcome[] = isCheck
      ? group.map((): Outcome => 'news')
      : await Promise.all(group.map((row) => carryOut(asOfTheFile, shop, row)))
    for (const [index, row] of group.entries()) {
      const outcome = outcomes[index] ?? 'unchanged'
      if (outcome === 'news') report[row.status] += 1
      else if (outcome === 'unchanged') report.unchanged += 1
      else wrong.push({ line: row.line, ...outcome })
    }
  }
  return { ...report, errors: wrong.toSorted((a, b) => a.line - b.line) }
}

/** Groups of lines in which no order stands twice. */
function groups(rows: readonly ConfirmationRow[]): ConfirmationRow[][] {
  const made: ConfirmationRow[][] = []
  let group: ConfirmationRow[] = []
  let numbers = new Set<string>()
  for (const row of rows) {
    if (group.length >= TOGETHER || numbers.has(row.number)) {
      made.push(group)
      group = []
      numbers = new Set()
    }
    group.push(row)
    numbers.add(row.number)
  }
  return group.length > 0 ? [...made, group] : made
}

/** What a line did, or what is wrong with it. */
type Outcome = 'news' | 'unchanged' | { field: string; message: string }

async function carryOut(
  engine: Engine,
  shop: Shop,
  { line, number, status, money, kind, stated }: ConfirmationRow,
): Promise<Outcome> {
  const amount = money && toWire(money).amount
  const { asOf } = stated
  const made =
    status === 'paid'
      ? await confirmOrder(engine, shop, {
          ...stated,
          ...{ number, amount: amount ?? '', currency: shop.currency, kind, source: 'csv', line },
        })
      : status === 'cancelled'
        ? await cancelOrder(engine, shop, { number, source: 'csv', asOf, line })
        : await refundOrder(engine, shop, { number, amount, isTotal: true, source: 'csv', asOf, line })
  if (made.refused) return { field: 'amount', message: made.refused }
  return made.done.isNews ? 'news' : 'unchanged'
}
