import { describe, expect, it } from 'vitest'
import { EUR, NOW, paid, report, signed, touch } from '../../fixtures/decision-case.ts'
import { DAY } from '../day.ts'
import { judgedAt } from './judged-at.ts'
import { orderFrom } from './order.ts'
import type { Statement } from './statement.ts'

/** The shop brings its list four days after the order. */
const FRIDAY = NOW + 4 * DAY
const list = (more: Partial<Statement> = {}) =>
  orderFrom([paid({ source: 'csv', receivedAt: FRIDAY, placedAt: undefined, ...more })])
const annas = report([touch('ANNA')])
const anna = { verdict: 'approved', advocateId: 'anna', code: 'ANNA' } as const
const ben = { verdict: 'approved', advocateId: 'ben', code: 'BEN' } as const

describe('the moment that an order is judged as of', () => {
  it.each([
    ['the moment that the shop states', list({ placedAt: NOW - 9 }), [annas], anna, NOW - 9],
    ['the shop’s first word where nobody has reported', list(), [], undefined, FRIDAY],
    ['the shop’s first word where nothing but the amount fits', list(), [annas], undefined, FRIDAY],
    ['the shop’s first word where another was chosen', list(), [annas], ben, FRIDAY],
    ['the shop’s first word where a person refused', list(), [annas], { verdict: 'refused' }, FRIDAY],
    ['the report that names whom a person chose', list(), [annas], anna, NOW],
    [
      'the shop’s first word where that report has another amount',
      list(),
      [report([touch('ANNA')], { money: EUR(1) })],
      anna,
      FRIDAY,
    ],
    [
      'the buyer’s own report, by a proof',
      list({ proofs: ['key'] }),
      [report([], { proofs: ['key'] })],
      undefined,
      NOW,
    ],
    ['the buyer’s own report, signed', list(), [signed([])], undefined, NOW],
    [
      'the earliest of the buyer’s own',
      list(),
      [signed([], { id: 'b', receivedAt: NOW + 5 }), signed([], { id: 'a' })],
      undefined,
      NOW,
    ],
    [
      'the shop’s first word where the buyer’s own comes later',
      list(),
      [signed([], { receivedAt: FRIDAY + 1 })],
      undefined,
      FRIDAY,
    ],
    [
      'the earliest report before the shop has spoken',
      orderFrom([]),
      [report([], { receivedAt: NOW + 5 }), annas],
      undefined,
      NOW,
    ],
    ['unknown before anybody has spoken', orderFrom([]), [], undefined, undefined],
  ] as const)('is %s', (_, order, reports, ruling, expected) => {
    expect(judgedAt(order, reports, ruling)).toBe(expected)
    expect(judgedAt(order, reports.toReversed(), ruling)).toBe(expected)
  })

  it('is chosen by no bare report, however early and however many there are', () => {
    const guesses = Array.from({ length: 30 }, (_, days) =>
      report([touch('BEN')], { id: `guess-${days}`, receivedAt: NOW - days * DAY }),
    )
    expect(judgedAt(list(), guesses, undefined)).toBe(FRIDAY)
  })
})
