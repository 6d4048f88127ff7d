import { describe, expect, it } from 'vitest'
import { decided, EUR, NOW, paid, report, signed, touch } from '../../fixtures/decision-case.ts'
import { DAY } from '../day.ts'

const unstated = { ...paid({ source: 'api' }), placedAt: undefined }
const ruling = { verdict: 'approved', advocateId: 'anna', code: 'ANNA' } as const
/** Names an honest advocate, knows the amount, came first, and says what refuses that advocate. */
const framing = report([touch('ANNA', 1, 'made-up')], {
  id: 'framing',
  receivedAt: NOW - DAY,
  customerId: 'c-1',
})

describe('a made-up report that names an honest advocate and says what refuses them', () => {
  const proven = report([touch('ANNA')], { proofs: ['key'] })

  it('takes nothing back that was released', () => {
    const [credit] = [decided([proven], { statements: [paid({ proofs: ['key'] })] }).credit]
    const statements = [{ ...unstated, proofs: ['key'] }]
    const after = decided([framing, proven], { statements, state: { released: credit } })
    expect(after).toMatchObject({ credit: { advocateId: 'anna' }, rewards: [{}, {}] })
  })

  it('does not spoil what a person has ruled', () => {
    const facts = { review: ruling }
    const after = decided([framing, report([touch('ANNA')])], { statements: [unstated], facts })
    expect(after).toMatchObject({ credit: { advocateId: 'anna' }, confirmed: true })
    expect(decided([framing], { statements: [unstated], facts }).credit?.advocateId).toBe('anna')
  })

  it('does not save a person who bought through the own link by the buyer’s own page', () => {
    const own = report([touch('ANNA')], { proofs: ['key'], customerId: 'c-1' })
    const other = report([touch('ANNA', 1, 'made-up')], { id: 'other' })
    const statements = [{ ...unstated, proofs: ['key'] }]
    expect(decided([own, other], { statements, facts: { review: ruling } }).credit).toBeUndefined()
  })
})

describe('a made-up report of another kind', () => {
  const terms = { kinds: ['signup'] as const }
  const lead = report([touch('BEN', 1, 'made-up')], { id: 'lead', receivedAt: NOW - DAY, kind: 'lead' })
  const signup = report([touch('ANNA')], { kind: 'signup' })

  it('refuses no order that two are named for', () => {
    expect(decided([lead, signup], { statements: [], terms })).toMatchObject({
      status: 'held',
      review: false,
    })
    expect(decided([lead, signup], { statements: [unstated], terms })).toMatchObject({
      ...{ status: 'held', cause: 'competing', credit: undefined },
    })
  })

  it('refuses no order that a smaller amount is reported of, before the shop has spoken', () => {
    const small = report([touch('BEN', 1, 'made-up')], { id: 'small', receivedAt: NOW - DAY, money: EUR(1) })
    const minimum = { minimumOrder: EUR(1000) }
    expect(decided([small, report([touch('ANNA')])], { statements: [], terms: minimum }).status).toBe('held')
  })

  it('makes nothing of an order that it is not: only the shop and the buyer’s own page say so', () => {
    const statements = [{ ...unstated, code: 'ANNA' }]
    const invented = report([], { kind: 'signup' })
    expect(decided([invented], { statements, terms }).status).toBe('refused')
    expect(decided([signed([], { kind: 'signup' })], { statements, terms }).credit?.code).toBe('ANNA')
  })
})
