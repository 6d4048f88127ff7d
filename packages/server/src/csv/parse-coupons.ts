import { foldCode } from '@goodword/protocol'
import { type CsvError, readCsv } from './read-csv.ts'

/** A file of coupons as it was read. */
export interface CouponFile {
  readonly codes: readonly string[]
  readonly errors: readonly CsvError[]
}

/** What a coupon may look like: what shop systems make, and nothing that could be mistaken for a formula or markup. */
const CODE = /^[\w-]{3,64}$/

/** Reads a list of single-use codes, in a column named `code`. A code that stands there twice, in whatever spelling, is taken once and named. */
export function parseCoupons(text: string): CouponFile {
  const file = readCsv(text, ['code'])
  const codes = new Map<string, string>()
  const errors = [...file.errors]
  for (const { line, fields } of file.rows) {
    const code = fields.code ?? ''
    if (!CODE.test(code)) {
      errors.push({ line, field: 'code', message: 'must be 3 to 64 of A-Z a-z 0-9 - _' })
    } else if (codes.has(foldCode(code))) {
      errors.push({ line, field: 'code', message: 'stands in this file twice' })
    } else codes.set(foldCode(code), code)
  }
  return { codes: [...codes.values()], errors: errors.toSorted((a, b) => a.line - b.line) }
}
