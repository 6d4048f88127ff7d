import { describe, expect, it } from 'vitest'
import { momentFrom } from './moment.ts'

describe('momentFrom', () => {
  it.each([
    '1740817800000',
    '2025-03-01T08:30:00Z',
    '2025-03-01t08:30:00z',
    '2025-03-01T09:30:00+01:00',
    '2025-03-01T09:30+0100',
    '2025-03-01 09:30:00 +0100',
    '2025-03-01 03:30:00.000 -05:00',
  ])('reads %s', (text) => {
    expect(momentFrom(text)).toBe(Date.UTC(2025, 2, 1, 8, 30))
  })

  it.each([
    ['no zone', '2025-03-01T09:30:00'],
    ['a day alone', '2025-03-01'],
    ['seconds', '1740817800'],
    ['what a spreadsheet makes of a large number', '1.74082E+12'],
    ['a day that is not there', '2025-02-30T09:30:00Z'],
    ['an hour that is not there', '2025-03-01T25:30:00Z'],
    ['an order of its own', '01/03/2025 09:30'],
    ['words', 'yesterday'],
    ['nothing', ''],
  ])('does not guess at %s', (_what, text) => {
    expect(momentFrom(text)).toBeUndefined()
  })
})
