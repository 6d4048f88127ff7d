import { pipeline, Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Imported } from '@goodword/protocol'
import { parse } from 'csv-parse'
import { type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot'
import { fieldMessage } from '../field-errors.ts'

/** A row that has the right form. */
export interface ImportedRow<T> {
  /** Line of the file that it ends on. */
  readonly line: number
  readonly value: T
}

/** A row that cannot be kept. */
export type RowError = Imported['errors'][number]

/** Rows that are kept in one transaction. */
const BATCH = 200
/** Bad rows that are told one by one; of the others only the number. */
const ERRORS_TOLD = 100
/** Longest row, in characters. */
const ROW_LIMIT = 64 * 1024

/**
 * Reads a table of any length as it comes: header first, comma or semicolon between the fields (spreadsheets of half the world write
 * semicolons). Good rows are kept in batches; each bad one is told by its line and costs no other.
 *
 * @param schema of one row; its fields are the columns, empty cells are absent, other columns are ignored
 * @param keep keeps rows in one transaction, and says what is wrong with those that it could not keep
 */
export async function importRows<S extends GenericSchema & { readonly entries: object }>(
  body: ReadableStream<Uint8Array> | null,
  schema: S,
  keep: (rows: readonly ImportedRow<InferOutput<S>>[]) => Promise<readonly RowError[]>,
): Promise<Imported> {
  const told: RowError[] = []
  let bad = 0
  let kept = 0
  let batch: ImportedRow<InferOutput<S>>[] = []
  const tell = (errors: readonly RowError[]): number => {
    const lines = new Set(errors.map(({ line }) => line))
    bad += lines.size
    told.push(...errors.slice(0, Math.max(0, ERRORS_TOLD - told.length)))
    return lines.size
  }
  const flush = async () => {
    if (batch.length > 0) kept += batch.length - tell(await keep(batch))
    batch = []
  }

  for await (const { record, info } of table(body, tell)) {
    const line = info.lines
    const cells = Object.entries(record).filter(
      ([name, cell]) => cell !== '' && Object.hasOwn(schema.entries, name),
    )
    const read = safeParse(schema, Object.fromEntries(cells))
    if (read.success) batch.push({ line, value: read.output })
    else tell(read.issues.map((issue) => ({ line, ...at(getDotPath(issue)), message: fieldMessage(issue) })))
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return { kept, errors: told, moreErrors: Math.max(0, bad - new Set(told.map(({ line }) => line)).size) }
}

const at = (field: string | null) => (field === null ? {} : { field })

interface TableRow {
  readonly record: Record<string, string>
  readonly info: { readonly lines: number }
}

async function* table(
  body: ReadableStream<Uint8Array> | null,
  skipped: (errors: readonly RowError[]) => void,
): AsyncGenerator<TableRow> {
  const chunks = body ? Readable.fromWeb(body) : Readable.from([])
  const rest = chunks[Symbol.asyncIterator]()
  const first = await rest.next()
  const [header = ''] = Buffer.from(first.value ?? '')
    .toString('utf8')
    .split('\n', 1)
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: !header.includes(',') && header.includes(';') ? ';' : ',',
    info: true,
    max_record_size: ROW_LIMIT,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip(error) {
      skipped([{ line: error && 'lines' in error ? Number(error.lines) : 0, message: 'cannot be read' }])
      return undefined
    },
    trim: true,
  })
  const source = Readable.from(
    (async function* () {
      if (!first.done) yield first.value
      yield* rest
    })(),
  )
  // Its own errors come out of the parser; this one only keeps a cut connection from being one that nobody hears.
  pipeline(source, parser, () => undefined)
  yield* parser
}
