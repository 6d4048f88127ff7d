import { randomInt } from 'node:crypto'
import { newId } from '@goodword/server'
import type Driver from 'better-sqlite3'
import { type Cell, type RowChange, uniqueColumns } from './sample-rows.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Writes the rows of one message again, under new ids, by statements prepared once. */
export type RowWriter = () => void

/** @param changes what one message wrote */
export function rowWriter(db: Driver.Database, changes: readonly RowChange[]): RowWriter {
  const fresh = new Set(changes.flatMap((change) => freshCells(db, change)))
  const statements = changes.map((change) => ({ change, statement: db.prepare(textOf(change)) }))

  return () => {
    const ids = new Map([...fresh].map((cell) => [cell, another(cell)]))
    const cellFor = (cell: Cell): Cell => (typeof cell === 'string' ? (ids.get(cell) ?? cell) : cell)
    for (const { change, statement } of statements) {
      const key = change.kind === 'update' ? change.key.map(([, cell]) => cell) : []
      statement.run(...[...change.cells, ...key].map(cellFor))
    }
  }
}

function textOf({ table, kind, columns, key }: RowChange): string {
  const names = columns.map((column) => `"${column}"`)
  return kind === 'insert'
    ? `insert into "${table}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
    : `update "${table}" set ${names.map((name) => `${name} = ?`).join(', ')} where ${key
        .map(([column]) => `"${column}" = ?`)
        .join(' and ')}`
}

/** Texts that must not come twice. */
export function freshCells(db: Driver.Database, { table, kind, columns, cells }: RowChange): string[] {
  if (kind === 'update') return []
  const unique = uniqueColumns(db, table)
  return cells.filter(
    (cell, index): cell is string =>
      typeof cell === 'string' &&
      cell.length >= 8 &&
      unique.has(columns[index] ?? '') &&
      cell !== columns[index],
  )
}

/** A new text of the same kind: ids of the server grow with time, those of browsers are random. */
function another(cell: string): string {
  return /^[\da-f]{8}-/.test(cell)
    ? newId()
    : Array.from(cell, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
