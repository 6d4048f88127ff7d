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
  readonly paid: number
  readonly cancelled: number
  readonly refunded: number
  readonly errors: readonly CsvError[]
}

/** Lines that are written together, so that they share commits. Lines about one order stay in order: they come in turn. */
const TOGETHER = 50

/**
 * Carries out the shop's list of orders. Each line counts by itself: a bad one is named and costs no good one. The same file sent again
 * changes nothing.
 *
 * @param isCheck only reads the lines, and carries none out; whether an order is known shows only when it is carried out
 */
export async function confirmFromCsv(
  engine: Engine,
  shop: Shop,
  text: string,
  isCheck = false,
): Promise<CsvReport> {
  const { rows, errors } = parseConfirmations(text, shop.currency)
  const report = { paid: 0, cancelled: 0, refunded: 0 }
  const wrong: CsvError[] = [...errors]
  for (const group of groups(rows)) {
    const refusals = isCheck ? [] : await Promise.all(group.map((row) => carryOut(engine, shop, row)))
    for (const [index, row] of group.entries()) {
      const refusal = refusals[index]
      if (refusal === undefined) report[row.status] += 1
      else wrong.push({ line: row.line, field: refusal.field, message: refusal.message })
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

async function carryOut(
  engine: Engine,
  shop: Shop,
  { number, status, money, placedAt, kind }: ConfirmationRow,
): Promise<{ field: string; message: string } | undefined> {
  const amount = money && toWire(money).amount
  const { currency } = shop
  switch (status) {
    case 'paid': {
      const made = await confirmOrder(engine, shop, {
        ...{ number, amount: amount ?? '', currency, placedAt, kind },
        source: 'csv',
      })
      return made.refused ? { field: 'amount', message: made.refused } : undefined
    }
    case 'cancelled': {
      const made = await cancelOrder(engine, shop, { number, source: 'csv' })
      return made.refused ? { field: 'order', message: 'is not known here' } : undefined
    }
    case 'refunded': {
      const made = await refundOrder(engine, shop, { number, amount, isTotal: true, source: 'csv' })
      if (made.refused === 'order_unknown') return { field: 'order', message: 'is not known here' }
      return made.refused ? { field: 'amount', message: 'is more than the order came to' } : undefined
    }
  }
}
