import Driver from 'better-sqlite3'
import { countAgain } from './count-again.ts'
import { freshCells } from './row-writer.ts'
import type { Cell, RowChange } from './sample-rows.ts'

const DAY = 24 * 60 * 60 * 1000
/** Days over which copies are spread, up to now. */
const DAYS = 90
/** Whole numbers above this are times. */
const YEAR_2020 = Date.UTC(2020)
const CHANNELS = ['whatsapp', 'email', 'copy', 'telegram', 'facebook', 'qr']

/** How many copies of which sample a database is filled with. */
export interface Filling {
  readonly rows: readonly RowChange[]
  readonly count: number
  /** Cells in place of which one of the copies of another sample's cell is put: not all visits are one advocate's. */
  readonly spread?: { readonly over: number; readonly cells: ReadonlyMap<Cell, string> }
}

/** Fills a database with copies of sample rows, one statement for each of them. Nobody may be using it. */
export function fill(file: string, fillings: readonly Filling[]): void {
  const db = new Driver(file)
  try {
    // What is lost with the power is made again.
    for (const pragma of ['synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -300000'])
      db.pragma(pragma)
    db.transaction(() => {
      for (const filling of fillings) copyRows(db, filling)
      countAgain(db)
    })()
    db.pragma('wal_checkpoint(TRUNCATE)')
    // As a database that has been in use for long has it. https://www.sqlite.org/lang_analyze.html
    db.pragma('optimize = 0x10002')
  } finally {
    db.close()
  }
}

function copyRows(db: Driver.Database, { rows, count, spread }: Filling): void {
  if (count === 0) return
  const inserted = rows.filter(({ kind }) => kind === 'insert')
  const fresh = new Set<Cell>(inserted.flatMap((row) => freshCells(db, row)))
  for (const { table, columns, cells } of inserted) {
    const values: Cell[] = []
    const bound = (value: Cell) => {
      values.push(value)
      return '?'
    }
    const expression = (cell: Cell, column: string) => {
      const swapped = spread?.cells.get(cell)
      if (spread && swapped !== undefined) return copyOf(swapped, `i % ${spread.over}`)
      if (fresh.has(cell)) return copyOf(String(cell), 'i')
      if (table === 'visits' && column === 'channel') {
        return `json_extract(${bound(JSON.stringify(CHANNELS))}, '$[' || (i % ${CHANNELS.length}) || ']')`
      }
      const isTime = typeof cell === 'number' && cell > YEAR_2020
      return isTime ? `${bound(cell)} - (${count} - i) * ${((DAYS * DAY) / count) | 0}` : bound(cell)
    }
    const selected = cells.map((cell, index) => expression(cell, columns[index] ?? ''))
    const names = columns.map((column) => `"${column}"`)
    db.prepare(
      `with recursive counted(i) as (select 0 union all select i + 1 from counted where i < ${count - 1})
       insert into "${table}" (${names.join(', ')}) select ${selected.join(', ')} from counted`,
    ).run(...values)
  }
}

/** The n-th copy of a text that must not come twice: ids of the server grow with time, those of browsers lie anywhere. */
function copyOf(cell: string, n: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  return /^[\da-f]{8}-/.test(cell)
    ? `${quoted(cell.slice(0, -6))} || printf('%06x', ${n})`
    : `printf('%06x', ((${n}) * 7654321) & 16777215) || ${quoted(cell.slice(6))}`
}
