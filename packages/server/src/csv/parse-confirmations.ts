import {
  BAD_MOMENT,
  BAD_ORDER_NUMBER,
  CONVERSION_KINDS,
  type ConversionKind,
  isOrderNumber,
  type Money,
  minorUnits,
  momentFrom,
  STATED,
  toMinor,
} from '@goodword/protocol'
import * as v from 'valibot'
import type { Stated } from '../orders/read-stated.ts'
import { amountFrom } from './amount-from.ts'
import { type CsvError, readCsv } from './read-csv.ts'

/** What the shop says about one order in a file. */
export interface ConfirmationRow {
  readonly line: number
  readonly number: string
  readonly status: 'paid' | 'cancelled' | 'refunded'
  /** Paid: what the order came to. Refunded: what was sent back in total so far; `undefined`: all of it. */
  readonly money: Money | undefined
  /** What kind of conversion it is, where the file says it. */
  readonly kind: ConversionKind | undefined
  /** What else the line says of the order. */
  readonly stated: Stated
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

/** A cell that says that there is none; an empty one says nothing. */
const NONE = '-'

/** Columns that need not be there, as the docs spell them. Names of columns are read in any case. */
const TEXTS = ['code', 'ref', 'coupon', 'customerId', 'email'] as const
/** The same for those that may hold several, separated by blanks. */
const LISTS = ['coupons', 'proofs'] as const
const MOMENTS = ['placedAt', 'asOf'] as const

/** Longest texts, where the statement's own schema does not say so. */
const MOST = { customerId: 128, email: 254 } as const

/**
 * Reads the shop's list of orders: the columns order, amount, currency, status and, where the shop has them, placedAt, asOf, kind, code, ref,
 * coupons, customerId, email and proofs. Good lines are kept, bad ones are named with line and column. Nothing is looked up: the same text
 * always gives the same rows.
 *
 * @example parseConfirmations('order,amount,currency,status\n1001,49.90,EUR,paid')
 */
export function parseConfirmations(text: string): ConfirmationFile {
  const file = readCsv(text, COLUMNS)
  const rows: ConfirmationRow[] = []
  const errors = [...file.errors]
  for (const { line, fields } of file.rows) {
    const refuse = (field: string, message: string) => void errors.push({ line, field, message })
    const number = fields.order ?? ''
    const status = STATUSES.get((fields.status ?? '').toLowerCase())
    const amount = amountFrom(fields.amount ?? '')
    const currency = (fields.currency ?? '').toUpperCase()
    const money = amount === '' ? undefined : toMinor(amount, currency)
    const called = (fields.kind ?? '').toLowerCase()
    const kind = CONVERSION_KINDS.find((one) => one === called)
    const { stated, wrong } = readStatedCells(fields)
    if (!isOrderNumber(number)) refuse('order', BAD_ORDER_NUMBER)
    else if (!status) refuse('status', 'must be paid, cancelled or refunded')
    else if (minorUnits(currency) === undefined) refuse('currency', 'must be an ISO 4217 code such as EUR')
    else if (typeof money === 'string') refuse('amount', 'must be a decimal string such as 49.90')
    else if (money === undefined && status === 'paid') refuse('amount', 'is missing')
    else if (called !== '' && !kind) refuse('kind', `must be one of ${CONVERSION_KINDS.join(', ')}`)
    else if (wrong) refuse(wrong.field, wrong.message)
    else rows.push({ line, number, status, money, kind, stated })
  }
  return { rows, errors: errors.toSorted((a, b) => a.line - b.line) }
}

type Cells = Readonly<Record<string, string>>

function readStatedCells(fields: Cells): { stated: Stated; wrong?: { field: string; message: string } } {
  const said: Record<string, unknown> = {}
  const cell = (name: string) => fields[name.toLowerCase()] ?? ''
  for (const name of TEXTS) {
    if (cell(name) !== '') said[name] = cell(name) === NONE ? null : cell(name)
  }
  for (const name of LISTS) {
    if (cell(name) !== '') said[name] = cell(name) === NONE ? [] : cell(name).split(/\s+/)
  }
  for (const name of MOMENTS) {
    const text = cell(name)
    if (text === '') continue
    const at = momentFrom(text)
    if (at === undefined) return { stated: {}, wrong: { field: name, message: BAD_MOMENT } }
    said[name] = at
  }
  for (const [name, most] of Object.entries(MOST)) {
    if (cell(name).length > most)
      return { stated: {}, wrong: { field: name, message: `must be at most ${most} characters` } }
  }
  const read = v.safeParse(v.object(STATED), said)
  if (read.success) {
    const named = (name: 'customerId' | 'email') =>
      name in said ? (cell(name) === NONE ? null : cell(name)) : undefined
    return { stated: { ...read.output, customerId: named('customerId'), email: named('email') } }
  }
  const [issue] = read.issues
  const [field = 'code'] = (v.getDotPath(issue) ?? 'code').split('.')
  return { stated: {}, wrong: { field, message: issue.message } }
}
