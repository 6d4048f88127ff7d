import { parse } from 'csv-parse/sync'

/** One line of a file, by the names of its first line. */
export interface CsvRow {
  /** Line of the file, as an editor counts. */
  readonly line: number
  readonly fields: Readonly<Record<string, string>>
}

/** What is wrong with one line. */
export interface CsvError {
  readonly line: number
  readonly field: string | undefined
  readonly message: string
}

/** A file as it was read: the good lines, and the bad ones. */
export interface CsvFile {
  readonly rows: readonly CsvRow[]
  readonly errors: readonly CsvError[]
}

/** Most lines that are read at once: the table is held as a whole. */
export const MOST_ROWS = 50_000

const NOT_READ = `nothing is read from this line on: at most ${MOST_ROWS.toLocaleString('en')} lines at a time`

/**
 * Reads CSV as spreadsheets write it: commas, semicolons or tabs, with or without a byte order mark, names of columns in any case. A
 * broken line costs no good one. Of a table that is too long the first lines are read, and the first one that is not is named.
 *
 * @param columns names that the first line must have
 */
export function readCsv(text: string, columns: readonly string[]): CsvFile {
  const errors: CsvError[] = []
  let names: string[] = []
  let records: Parsed[]
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      columns: (header: string[]) => {
        names = header.map((name) => name.trim().toLowerCase())
        return names
      },
      trim: true,
      skip_empty_lines: true,
      relax_column_count: false,
      skip_records_with_error: true,
      to: MOST_ROWS + 1,
      info: true,
      on_skip: (error) => {
        errors.push({ line: Number(error?.lines ?? 0), field: undefined, message: sentence(error?.code) })
        return undefined
      },
    }) as Parsed[]
  } catch {
    return { rows: [], errors: [{ line: 1, field: undefined, message: 'the file is not CSV' }] }
  }
  const missing = columns.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    const message = `the first line must name the columns ${columns.join(', ')}`
    return { rows: [], errors: [{ line: 1, field: missing[0], message }] }
  }
  for (const { info } of records.splice(MOST_ROWS)) {
    errors.push({ line: info.lines, field: undefined, message: NOT_READ })
  }
  return { rows: records.map(({ record, info }) => ({ line: info.lines, fields: record })), errors }
}

interface Parsed {
  readonly record: Record<string, string>
  readonly info: { readonly lines: number }
}

/** The separator that the first line has most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1)
  const count = (separator: string) => header.split(separator).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

function sentence(code: string | undefined): string {
  return code?.includes('COLUMN') || code?.includes('INCONSISTENT')
    ? 'has more or fewer columns than the first line'
    : 'cannot be read: check its quotation marks'
}
