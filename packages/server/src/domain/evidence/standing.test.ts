import { describe, expect, it } from 'vitest'
import { cancelled, EUR, NOW, paid, report, signed, touch } from '../../fixtures/decision-case.ts'
import { DAY } from '../day.ts'
import { orderFrom } from './order.ts'
import type { Report } from './report.ts'
import { standingOf } from './standing.ts'
import type { Statement } from './statement.ts'

const said = (more: Partial<Statement> = {}) => paid({ source: 'api', ...more })
const nobody = () => undefined
const standing = (more: Partial<Report>, ...statements: readonly Statement[]) =>
  standingOf(report([touch('ANNA')], more), orderFrom(statements), nobody)

describe('how far a report is believed', () => {
  it.each([
    ['before the shop has spoken, whatever it brings along', { proofs: ['key'] }, [], 'waiting'],
    ['with the exact amount', {}, [said()], 'amount_equal'],
    ['2 minor units more', { money: EUR(4992) }, [said()], 'amount_equal'],
    ['2 minor units less', { money: EUR(4988) }, [said()], 'amount_equal'],
    ['3 minor units more', { money: EUR(4993) }, [said()], 'amount_differs'],
    ['3 minor units less', { money: EUR(4987) }, [said()], 'amount_differs'],
    [
      'with an amount that the shop has stated before',
      {},
      [said(), said({ id: 'later', asOf: NOW + 1, money: EUR(9990) })],
      'amount_equal',
    ],
    ['of an order of which the shop has stated no amount', {}, [cancelled()], 'waiting'],
    [
      'of a kind without money',
      { money: EUR(0), kind: 'signup' },
      [said({ money: EUR(0), kind: 'signup' })],
      'amount_equal',
    ],
    ['too late', { receivedAt: NOW + DAY }, [said()], 'too_late'],
    ['too early', { receivedAt: NOW - DAY }, [said()], 'too_early'],
  ] as const)('%s', (_, more, statements, expected) => {
    expect(standing(more, ...statements)).toBe(expected)
  })

  it.each<[string, Partial<Report>, Partial<Statement>, boolean]>([
    ['a hash that the shop states too', { proofs: ['a', 'key'] }, { proofs: ['key', 'b'] }, true],
    ['another hash', { proofs: ['a'] }, { proofs: ['key'] }, false],
    ['a hash of an order without any', { proofs: ['a'] }, {}, false],
    ['the order’s address', { emailKey: 'e-9' }, { emailKey: 'e-9' }, true],
    ['another address', { emailKey: 'e-9' }, { emailKey: 'e-8' }, false],
    ['no address of an order without one', {}, { emailKey: null }, false],
    ['an address of which the shop says nothing', { emailKey: 'e-9' }, {}, false],
    ['a customer number that the shop has signed', { provenCustomerId: 'c-9' }, { customerId: 'c-9' }, true],
    ['the number of somebody else, signed', { provenCustomerId: 'c-8' }, { customerId: 'c-9' }, false],
    ['no number of an order without one', {}, { customerId: null }, false],
    ['a bare customer number, which can be guessed', { customerId: 'c-9' }, { customerId: 'c-9' }, false],
  ])('%s: proves the buyer’s session, or does not', (_, more, stated, isProven) => {
    // The amount says nothing here: a proof outranks it, and it must not stand in for one.
    expect(standing({ money: EUR(1), ...more }, said(stated))).toBe(isProven ? 'proven' : 'amount_differs')
  })

  it('is no matter of proofs when it comes too late or too early', () => {
    const proven = { proofs: ['key'] }
    expect(standing({ ...proven, receivedAt: NOW + DAY }, said(proven))).toBe('too_late')
    expect(standing({ ...proven, receivedAt: NOW - DAY }, said(proven))).toBe('too_early')
  })

  it('is the most where the shop has signed it, whenever it comes and whatever amount the page says', () => {
    const late = signed([touch('ANNA')], { receivedAt: NOW + 20 * DAY, money: EUR(1) })
    expect(standingOf(late, orderFrom([paid()]), nobody)).toBe('signed')
  })
})
