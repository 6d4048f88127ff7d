import Driver from 'better-sqlite3'

/** A value as SQLite keeps it. */
export type Cell = string | number | null

/** What one message did to one row. */
export interface RowChange {
  readonly table: string
  readonly kind: 'insert' | 'update'
  /** All columns of a new row, the changed ones of an old row. */
  readonly columns: readonly string[]
  readonly cells: readonly Cell[]
  /** Columns and cells of the primary key. */
  readonly key: readonly (readonly [column: string, cell: Cell])[]
}

type Row = Readonly<Record<string, Cell>>

/**
 * Finds out which rows a message writes, by looking at all tables before and after. Tables come in the order they were made, so
 * that a row comes after those that it refers to.
 *
 * @param send sends the message and waits for its answer
 */
export async function sampleRows(file: string, send: () => Promise<unknown>): Promise<RowChange[]> {
  const db = new Driver(file, { readonly: true })
  try {
    const before = new Map(tablesOf(db).map((table) => [table, rowsOf(db, table)]))
    await send()
    return tablesOf(db).flatMap((table) => {
      const key = keyOf(db, table)
      return [...rowsOf(db, table)].flatMap(([id, row]) =>
        change(table, key, before.get(table)?.get(id), row),
      )
    })
  } finally {
    db.close()
  }
}

/** Columns whose text has to be new in each row: those of primary and unique keys. */
export function uniqueColumns(db: Driver.Database, table: string): Set<string> {
  const rows = db
    .prepare<[string, string], { name: string }>(
      `select c.name from pragma_table_info(?) c where c.pk > 0
       union select c.name from pragma_index_list(?) i, pragma_index_info(i.name) c where i."unique" = 1`,
    )
    .all(table, table)
  return new Set(rows.map(({ name }) => name).filter((name) => name !== 'shop_id'))
}

function tablesOf(db: Driver.Database): string[] {
  const found = db
    .prepare<[], { name: string }>(`select name from sqlite_master where type = 'table' order by rowid`)
    .all()
  return found.map(({ name }) => name).filter((name) => !name.startsWith('sqlite_'))
}

function keyOf(db: Driver.Database, table: string): string[] {
  const found = db
    .prepare<[string], { name: string }>('select name from pragma_table_info(?) where pk > 0 order by pk')
    .all(table)
  return found.map(({ name }) => name)
}

function rowsOf(db: Driver.Database, table: string): Map<string, Row> {
  const key = keyOf(db, table)
  const rows = db.prepare<[], Row>(`select * from "${table}"`).all()
  return new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row]))
}

function change(table: string, key: readonly string[], before: Row | undefined, after: Row): RowChange[] {
  const columns = Object.keys(after).filter(
    (column) => before === undefined || before[column] !== after[column],
  )
  if (columns.length === 0) return []
  const cellOf = (column: string): Cell => after[column] ?? null
  return [
    {
      table,
      kind: before === undefined ? 'insert' : 'update',
      columns,
      cells: columns.map(cellOf),
      key: key.map((column) => [column, cellOf(column)]),
    },
  ]
}
