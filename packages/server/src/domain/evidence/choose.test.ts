import { describe, expect, it } from 'vitest'
import {
  advocate,
  advocates,
  decided,
  fired,
  paid,
  report,
  signed,
  touch,
} from '../../fixtures/decision-case.ts'
import type { CouponFacts } from '../facts.ts'
import { buyerKey } from './candidate.ts'

const proofs = ['key']
const handed = (code: string): CouponFacts => ({ code, handed: true, visit: undefined })
const typed = (code: string): CouponFacts => ({ code, handed: false, visit: undefined })
const coupons = new Map([
  ['OF-BEN', handed('BEN')],
  ['BEN', typed('BEN')],
  ['ANNA', typed('ANNA')],
])
const said = (...given: readonly string[]) => [paid({ source: 'api', proofs, coupons: given })]
const credited = (...given: Parameters<typeof decided>) => decided(...given).credit?.advocateId

describe('the one who is credited', () => {
  it.each(['signed', 'proven', 'amount_equal'] as const)(
    'is nobody while two %s reports name two persons, until one of them is named',
    (standing) => {
      const more = { signed: standing === 'signed', proofs: standing === 'proven' ? proofs : [] }
      const two = [report([touch('ANNA')], more), report([touch('BEN')], more)]
      const decision = decided(two, { statements: said() })
      expect(decision).toMatchObject({ credit: undefined, cause: 'competing', review: true, status: 'held' })
      const review = { verdict: 'approved', advocateId: 'ben', code: 'BEN' } as const
      expect(credited(two, { statements: said(), facts: { review } })).toBe('ben')
    },
  )

  it('is one where several reports name one person by several codes', () => {
    const one = new Map([...advocates, ['ANNA-2', advocate('anna')]])
    const two = [signed([touch('ANNA')]), signed([touch('ANNA-2')])]
    const decision = decided(two, { facts: { advocates: one } })
    expect(decision).toMatchObject({ cause: undefined, credit: { advocateId: 'anna' } })
  })

  it('is whom the report names of which no rule refuses anybody', () => {
    const two = [signed([touch('ANNA')]), signed([touch('CLOSED')]), signed([touch('NOBODY')]), signed([])]
    expect(decided(two)).toMatchObject({ cause: undefined, credit: { advocateId: 'anna' } })
  })

  it('is whom the next evidence names where a rule refuses those of the strongest', () => {
    const facts = { coupons }
    expect(credited([signed([touch('ANNA')])], { statements: said('OF-BEN'), facts })).toBe('ben')
    const blocked = new Map([...advocates, ['BEN', advocate('ben', { listed: 'blocked' })]])
    expect(
      credited([signed([touch('ANNA')])], {
        statements: said('OF-BEN'),
        facts: { ...facts, advocates: blocked },
      }),
    ).toBe('anna')
  })

  it('is nobody else where the order’s own code, or the buyer’s own page, names one who may not earn', () => {
    const reports = [report([touch('BEN')])]
    expect(credited(reports, { statements: [paid({ code: 'CLOSED' })] })).toBeUndefined()
    expect(credited([signed([touch('CLOSED')]), ...reports])).toBeUndefined()
  })

  it.each([true, false])(
    'is whose coupon was handed to the friend (coupons before links: %s)',
    (couponBeatsLink) => {
      const terms = { couponBeatsLink }
      const given = { statements: said('OF-BEN'), facts: { coupons }, terms }
      expect(credited([], given)).toBe('ben')
      // The buyer's own page knows of no link, or of none that counts.
      expect(credited([signed([])], given)).toBe('ben')
      expect(credited([report([], { proofs })], given)).toBe('ben')
      expect(credited([signed([touch('CLOSED')])], given)).toBe('ben')
      expect(credited([signed([touch('ANNA')])], given)).toBe(couponBeatsLink ? 'ben' : 'anna')
      // What only fits the amount moves no coupon.
      expect(credited([report([touch('ANNA')])], given)).toBe('ben')
    },
  )
})

describe('an advocate’s own code, typed as a coupon,', () => {
  const given = { statements: said('BEN'), facts: { coupons } }

  it('is credited by itself where no link of somebody else is known', () => {
    expect(decided([], given)).toMatchObject({ credit: { advocateId: 'ben', coupon: 'BEN' }, review: false })
    expect(decided([signed([])], given)).toMatchObject({ credit: { advocateId: 'ben' }, review: false })
    expect(decided([signed([touch('CLOSED')])], given)).toMatchObject({ credit: { advocateId: 'ben' } })
  })

  it.each([
    ['signed', [signed([touch('ANNA')])]],
    ['proven', [report([touch('ANNA')], { proofs })]],
  ])('takes no credit from a followed link that is %s', (_, reports) => {
    expect(decided(reports, given)).toMatchObject({
      credit: { advocateId: 'anna', coupon: undefined },
      review: false,
    })
  })

  it('takes none from the order’s code either, nor from a friend’s coupon', () => {
    const coded = [paid({ source: 'api', coupons: ['BEN'], code: 'ANNA' })]
    expect(credited([], { ...given, statements: coded })).toBe('anna')
    const both = new Map([...coupons, ['OF-ANNA', handed('ANNA')]])
    expect(credited([], { facts: { coupons: both }, statements: said('BEN', 'OF-ANNA') })).toBe('anna')
  })

  it('stands beside a link of somebody else that nothing but the amount speaks for: a person says who it was', () => {
    expect(decided([report([touch('ANNA')])], given)).toMatchObject({
      ...{ credit: undefined, cause: 'competing', review: true },
    })
  })

  it('and that link are one where they are of one person, and keep the visit', () => {
    const decision = decided([report([touch('BEN')])], given)
    expect(decision).toMatchObject({
      ...{ cause: undefined, review: false },
      credit: { advocateId: 'ben', coupon: 'BEN', visit: touch('BEN').visit },
    })
  })
})

describe('a refused candidate', () => {
  it('is told with its reason, and one that moves nothing only where nobody is credited', () => {
    const late = report([touch('ANNA', -600_000)], { id: 'late' })
    expect(fired(decided([late]))).toContain('touch_after_order')
    expect(fired(decided([late, signed([touch('BEN')])]))).not.toContain('touch_after_order')
  })

  it('is judged by what its own report says of the buyer', () => {
    const buyer = { customerId: 'c-9', emailKey: undefined, disposable: false }
    const buyers = new Map([[buyerKey(buyer), { boughtBefore: true, listed: undefined }]])
    const given = { facts: { buyers }, terms: { newCustomersOnly: true } }
    const old = signed([touch('ANNA')], { customerId: 'c-9' })
    expect(fired(decided([old], given))).toContain('not_a_new_customer')
    expect(credited([old, signed([touch('BEN')])], given)).toBe('ben')
  })
})
