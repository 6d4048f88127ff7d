import { stringify } from 'csv-stringify/sync'

type Cell = string | number | null | undefined

/**
 * Lines of a table. A cell that a spreadsheet would take for a formula gets an apostrophe before it: names come from anybody.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows.map((row) => [...row])], { escape_formulas: true, record_delimiter: 'windows' })
}
