import { describe, expect, it } from 'vitest'
import { cancelled, EUR, NOW, paid, refunded } from '../../fixtures/decision-case.ts'
import { newestFirst, type Statement } from './statement.ts'

const api = (more: Partial<Statement>) => paid({ source: 'api', ...more })

describe('which of two statements is the newer one', () => {
  it.each<[string, Statement, Statement]>([
    [
      'the later as of',
      api({ id: 'a', asOf: NOW + 1 }),
      cancelled({ id: 'b', receivedAt: NOW + 9, asOf: NOW }),
    ],
    [
      'a cancellation before a refund',
      cancelled({ asOf: NOW }),
      refunded({ kind: 'all' }, { asOf: NOW, line: 9 }),
    ],
    [
      'a refund before a payment',
      refunded({ kind: 'total', minor: 1 }, { asOf: NOW }),
      api({ asOf: NOW, line: 9 }),
    ],
    ['a payment before a token', api({ asOf: NOW }), paid({ asOf: NOW, money: EUR(9999) })],
    ['the later line of a file', api({ line: 3, money: EUR(1) }), api({ line: 2, money: EUR(2) })],
    ['the larger amount', api({ id: 'a', money: EUR(2) }), api({ id: 'b', money: EUR(1) })],
    [
      'all before any sum',
      refunded({ kind: 'all' }, { id: 'a' }),
      refunded({ kind: 'total', minor: 9_999_999 }, { id: 'b' }),
    ],
    ['the later id', api({ id: 'b' }), api({ id: 'a' })],
  ])('%s', (_, newer, older) => {
    expect([older, newer].toSorted(newestFirst)).toEqual([newer, older])
    expect([newer, older].toSorted(newestFirst)).toEqual([newer, older])
  })

  it('does not depend on when they came', () => {
    const late = api({ id: 'late', receivedAt: NOW + 100, asOf: NOW - 1 })
    expect([late, api({})].toSorted(newestFirst).at(0)?.id).toBe(api({}).id)
  })
})
