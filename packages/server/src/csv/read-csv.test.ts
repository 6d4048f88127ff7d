import { describe, expect, it } from 'vitest'
import { parseConfirmations } from './parse-confirmations.ts'
import { parseCoupons } from './parse-coupons.ts'
import { MOST_ROWS } from './read-csv.ts'

const table = (header: string, count: number, line: (number: number) => string) =>
  [header, ...Array.from({ length: count }, (_, index) => line(index + 1))].join('\n')
const coupons = (count: number) => parseCoupons(table('code', count, (number) => `GIFT-${number}`))

/** The header is line 1. */
const NOT_READ = {
  line: MOST_ROWS + 2,
  field: undefined,
  message: 'nothing is read from this line on: at most 50,000 lines at a time',
}

describe('a table that is longer than what is read at once', { timeout: 60_000 }, () => {
  it('of coupons: the first lines are taken, and the line is named where reading ended', () => {
    const { codes, errors } = coupons(MOST_ROWS + 10_000)
    expect([codes.length, codes.at(-1)]).toEqual([MOST_ROWS, `GIFT-${MOST_ROWS}`])
    expect(errors).toEqual([NOT_READ])
  })

  it('of orders: the same', () => {
    const text = table('order,amount,currency,status', MOST_ROWS + 1, (number) => `${number},9.90,EUR,paid`)
    const { rows, errors } = parseConfirmations(text)
    expect([rows.length, rows.at(-1)?.number]).toEqual([MOST_ROWS, `${MOST_ROWS}`])
    expect(errors).toEqual([NOT_READ])
  })

  it('that is just as long is read whole', () => {
    const { codes, errors } = coupons(MOST_ROWS)
    expect([codes.length, errors]).toEqual([MOST_ROWS, []])
  })
})
