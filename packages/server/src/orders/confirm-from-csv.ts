import { type ConfirmationRow, parseConfirmations } from '../csv/parse-confirmations.ts'
import type { CsvError } from '../csv/read-csv.ts'
import type { SentBack } from '../domain/evidence/statement.ts'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import { readStated } from './read-stated.ts'
import { type Said, stateOrder } from './state-order.ts'

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

/** Orders that are written together, so that they share commits. */
const TOGETHER = 50

/**
 * Carries out the shop's list of orders. Each line counts by itself: a bad one is named and costs no good one. The same file sent again
 * changes nothing. All lines of an order that do not say as of when they are count as of the same moment, so that it does not matter which end
 * of the list is the newest.
 *
 * @param isCheck only reads the lines, and carries none out
 */
export async function confirmFromCsv(
  engine: Engine,
  shop: Shop,
  text: string,
  isCheck = false,
): Promise<CsvReport> {
  const { rows, errors } = parseConfirmations(text)
  const report = { paid: 0, cancelled: 0, refunded: 0, unchanged: 0 }
  const orders = [...byNumber(rows).values()]
  for (let start = 0; start < orders.length; start += TOGETHER) {
    const group = orders.slice(start, start + TOGETHER)
    const news = isCheck
      ? group.map((lines) => lines.map(() => true))
      : await Promise.all(group.map((lines) => carryOut(engine, shop, lines)))
    for (const [index, lines] of group.entries()) {
      for (const [place, { status }] of lines.entries()) {
        report[news[index]?.[place] === true ? status : 'unchanged'] += 1
      }
    }
  }
  return { ...report, errors }
}

function byNumber(rows: readonly ConfirmationRow[]): ReadonlyMap<string, ConfirmationRow[]> {
  const orders = new Map<string, ConfirmationRow[]>()
  for (const row of rows) {
    const lines = orders.get(row.number)
    if (lines) lines.push(row)
    else orders.set(row.number, [row])
  }
  return orders
}

/** @returns of each line whether it said something new */
async function carryOut(
  engine: Engine,
  shop: Shop,
  lines: readonly ConfirmationRow[],
): Promise<readonly boolean[]> {
  const number = lines[0]?.number ?? ''
  const said = lines.map((line) => saidBy(engine, shop, line))
  const made = await engine.store.write((tx) => stateOrder(engine, tx, shop.id, { number, said }))
  // Only a caller's own id can be taken, and lines have none.
  return made.done?.news ?? []
}

function saidBy(engine: Engine, shop: Shop, { line, status, money, kind, stated }: ConfirmationRow): Said {
  const { asOf } = stated
  switch (status) {
    case 'paid': {
      const facts = readStated(engine.vault, shop.id, stated, engine.now())
      return { source: 'csv', says: 'paid', money, kind, ...facts, asOf, line }
    }
    case 'cancelled':
      return { source: 'csv', says: 'cancelled', asOf, line }
    case 'refunded': {
      const sentBack: SentBack = money ? { kind: 'total', minor: money.minor } : { kind: 'all' }
      return { source: 'csv', says: 'refunded', sentBack, asOf, line }
    }
  }
}
