import { CONVERSION_KINDS, type ConversionKind, type Money, toMinor } from '@goodword/protocol'
import { amountFrom } from './amount-from.ts'
import { momentFrom } from './moment-from.ts'
import { type CsvError, readCsv } from './read-csv.ts'

/** What the shop says about one order in a file. */
export interface ConfirmationRow {
  readonly line: number
  readonly number: string
  readonly status: 'paid' | 'cancelled' | 'refunded'
  /** Paid: what the order came to. Refunded: what was sent back in total so far; `undefined`: all of it. */
  readonly money: Money | undefined
  /** Epoch ms. When the order was placed, where the file says it. */
  readonly placedAt: number | undefined
  /** What kind of conversion it is, where the file says it. */
  readonly kind: ConversionKind | undefined
}

/** A file as it was read: the good lines, and what is wrong with the others. */
export interface ConfirmationFile {
  readonly rows: readonly ConfirmationRow[]
  readonly errors: readonly CsvError[]
}

/** Words of shop systems. */
const STATUSES: ReadonlyMap<string, ConfirmationRow['status']> = new Map([
  ['paid', 'paid'],
  ['confirmed', 'paid'],
  ['completed', 'paid'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['refunded', 'refunded'],
  ['returned', 'refunded'],
])

const COLUMNS = ['order', 'amount', 'currency', 'status']

const BAD_MOMENT = 'must be a time with its zone such as 2025-03-01T09:30:00Z, or milliseconds since 1970'

/** Name of the column that need not be there, as `readCsv` spells names. */
const PLACED_AT = 'placedat'

/**
 * Reads the shop's list of orders: the columns order, amount, currency, status and, where the shop has them, placedAt and kind. Good lines are
 * kept, bad ones are named with line and column. Nothing is looked up: the same text always gives the same rows.
 *
 * @param currency of the shop
 * @example parseConfirmations('order,amount,currency,status\n1001,49.90,EUR,paid', 'EUR')
 */
export function parseConfirmations(text: string, currency: string): ConfirmationFile {
  const file = readCsv(text, COLUMNS)
  const rows: ConfirmationRow[] = []
  const errors = [...file.errors]
  for (const { line, fields } of file.rows) {
    const refuse = (field: string, message: string) => void errors.push({ line, field, message })
    const number = fields.order ?? ''
    const status = STATUSES.get((fields.status ?? '').toLowerCase())
    const amount = amountFrom(fields.amount ?? '')
    const money = amount === '' ? undefined : toMinor(amount, currency)
    const placed = fields[PLACED_AT] ?? ''
    const placedAt = momentFrom(placed)
    const called = (fields.kind ?? '').toLowerCase()
    const kind = CONVERSION_KINDS.find((one) => one === called)
    if (number === '' || number.length > 128) refuse('order', 'must be 1 to 128 characters')
    else if (!status) refuse('status', 'must be paid, cancelled or refunded')
    else if ((fields.currency ?? '').toUpperCase() !== currency) refuse('currency', `must be ${currency}`)
    else if (typeof money === 'string') refuse('amount', 'must be a decimal string such as 49.90')
    else if (money === undefined && status === 'paid') refuse('amount', 'is missing')
    else if (placed !== '' && placedAt === undefined) refuse('placedAt', BAD_MOMENT)
    else if (called !== '' && !kind) refuse('kind', `must be one of ${CONVERSION_KINDS.join(', ')}`)
    else rows.push({ line, number, status, money, placedAt, kind })
  }
  return { rows, errors: errors.toSorted((a, b) => a.line - b.line) }
}
