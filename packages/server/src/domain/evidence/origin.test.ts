import { describe, expect, it } from 'vitest'
import { advocates, EUR, NOW, paid, programme, report, signed, touch } from '../../fixtures/decision-case.ts'
import type { Credit } from '../decision.ts'
import { type Facts, NO_FACTS } from '../facts.ts'
import type { Programme } from '../programme.ts'
import type { Candidate } from './candidate.ts'
import { orderFrom } from './order.ts'
import { originOf } from './origin.ts'
import type { Report } from './report.ts'
import type { Statement } from './statement.ts'

const MINUTE = 60_000
const proofs = ['key']

/** `HANDED` was handed to a friend whom Anna's link had brought, `ANNA-10` and `BEN-10` are typed by anybody. */
const facts: Facts = {
  ...NO_FACTS,
  advocates,
  coupons: new Map([
    ['HANDED', { code: 'ANNA', handed: true, visit: 'banner' }],
    ['ANNA-10', { code: 'ANNA', handed: false, visit: undefined }],
    ['BEN-10', { code: 'BEN', handed: false, visit: undefined }],
  ]),
}

interface Different {
  readonly stated?: Partial<Statement>
  readonly terms?: Partial<Programme>
  readonly released?: Credit
  readonly review?: Facts['review']
}

const origin = (reports: readonly Report[], { stated, terms, released, review }: Different = {}) =>
  originOf(
    { order: orderFrom([paid({ source: 'api', proofs, ...stated })]), reports, released },
    { ...programme, ...terms },
    { ...facts, review },
  )

/** All that speak for somebody, the strongest first. */
const all = (...given: Parameters<typeof origin>) =>
  origin(...given).levels.flatMap(({ groups }) => groups.flat())
const named = (...given: Parameters<typeof origin>) => all(...given).map(({ basis, code }) => [basis, code])
const first = (...given: Parameters<typeof origin>): Candidate => {
  const [found] = all(...given)
  if (!found) throw new Error('nobody')
  return found
}

const credit: Credit = {
  ...{ advocateId: 'ben', code: 'BEN' },
  channel: 'email',
  visit: 'BEN-1',
  coupon: undefined,
}

describe('who may have sent the buyer', () => {
  it('is asked of a ruling, the order, the buyer’s own page, and last of the amount', () => {
    const reports = [
      report([touch('BEN', 3)], { id: 'c' }),
      signed([touch('ANNA', 1)], { id: 'a' }),
      report([touch('BEN', 2)], { id: 'b', proofs }),
    ]
    const review = { verdict: 'approved', advocateId: 'ben', code: 'BEN' } as const
    const stated = { coupons: ['HANDED'] }
    const bases = named(reports, { review, stated }).map(([basis]) => basis)
    expect(bases.slice(0, 3)).toEqual(['ruling', 'order', 'signed'])
    expect(named(reports.slice(0, 1))).toEqual([['amount_equal', 'BEN']])
    expect(named([reports[0], reports[2]].flatMap((one) => one ?? [])).at(0)).toEqual(['proven', 'BEN'])
  })

  it.each([
    ['a code', { code: 'BEN' }, [['order', 'BEN']]],
    ['no code', { code: null }, []],
    ['the cookie’s value', { touches: [touch('BEN')] }, [['order', 'BEN']]],
    ['an empty cookie', { touches: [] }, []],
    [
      'the cookie’s value beside a code: it carries the visit too',
      { touches: [touch('BEN')], code: 'ANNA' },
      [['order', 'BEN']],
    ],
    ['an empty cookie beside a code', { touches: [], code: 'ANNA' }, [['order', 'ANNA']]],
  ])('is settled where the shop states %s: no browser adds to it', (_, stated, expected) => {
    const reports = [
      signed([touch('ANNA')]),
      report([touch('ANNA', 1)], { proofs }),
      report([touch('ANNA', 2)]),
    ]
    expect(named(reports, { stated })).toEqual(expected)
  })

  it('may be named by links of the order’s cookie that were followed before and after each other', () => {
    const stated = { touches: [touch('ANNA', 9), touch('BEN', 5)] }
    expect(first([], { stated }).code).toBe('BEN')
    expect(first([], { stated, terms: { attribution: 'first' } }).code).toBe('ANNA')
  })

  it.each(['signed', 'proven'] as const)(
    'is settled by a %s report, also where it names nobody',
    (standing) => {
      const own = standing === 'signed' ? signed([], { id: 'own' }) : report([], { id: 'own', proofs })
      expect(named([own, report([touch('BEN')])]).filter(([basis]) => basis === 'amount_equal')).toEqual([])
    },
  )

  it('is no matter of a proof where there is a signature', () => {
    expect(named([signed([]), report([touch('BEN')], { proofs })])).toEqual([])
  })

  it('keeps what was released, whatever browsers report later', () => {
    const late = [signed([touch('ANNA')]), report([touch('ANNA', 1)], { proofs }), report([touch('ANNA', 2)])]
    expect(named(late, { released: credit })).toEqual([['released', 'BEN']])
    expect(first(late, { released: credit })).toMatchObject({
      visit: 'BEN-1',
      age: undefined,
      moot: undefined,
    })
    expect(named(late, { released: credit, stated: { code: 'ANNA' } }).at(0)).toEqual(['order', 'ANNA'])
  })

  it('was not whom a released reward went to, once the shop says that the order is older than the link', () => {
    const opened = touch('BEN', -6 * MINUTE, 'BEN-1')
    expect(first([report([opened])], { released: credit }).moot).toBe('touch_after_order')
    const coupon = { ...credit, coupon: 'BEN-10' }
    expect(first([report([opened])], { released: coupon }).moot).toBeUndefined()
  })
})

describe('a coupon', () => {
  it('that was handed to a friend keeps the friend’s visit, and the channel where the visit came with the order', () => {
    const stated = { coupons: ['HANDED'] }
    expect(first([], { stated })).toMatchObject({
      ...{ basis: 'order', code: 'ANNA', coupon: 'HANDED', visit: 'banner', visits: ['banner'] },
      ...{ touch: undefined, age: undefined },
    })
    const seen = { ...touch('ANNA', 5, 'banner'), channel: 'whatsapp' }
    const older = touch('ANNA', 9, 'older')
    const found = first([signed([older, seen, touch('BEN', 1)])], { stated })
    expect(found).toMatchObject({ visit: 'banner', touch: { channel: 'whatsapp' } })
    expect(found.visits).toEqual(['banner', 'older'])
  })

  it('of an advocate, typed by the buyer, keeps the visit of that advocate’s link', () => {
    const [typed] = origin([report([touch('BEN', 1), touch('ANNA', 5)])], {
      stated: { coupons: ['ANNA-10'] },
    }).typed
    expect(typed).toMatchObject({ basis: 'typed', code: 'ANNA', visit: 'ANNA-5', visits: ['ANNA-5'] })
  })

  it('keeps no visit that only a report of another amount tells of', () => {
    const wrong = report([touch('ANNA', 5)], { money: EUR(1) })
    expect(origin([wrong], { stated: { coupons: ['ANNA-10'] } }).typed[0]).toMatchObject({
      ...{ visit: undefined, visits: [] },
    })
  })

  it('of a report counts where the shop says nothing of coupons, and never beside what it says, also none', () => {
    const page = [signed([], { coupons: ['HANDED'] })]
    expect(named(page)).toEqual([['signed', 'ANNA']])
    expect(named(page, { stated: { coupons: [] } })).toEqual([])
    expect(named(page, { stated: { coupons: ['OTHER'] } })).toEqual([])
  })

  it('of a report comes before or after its links, by setting, and a typed code after both', () => {
    const page = [signed([touch('BEN')], { coupons: ['ANNA-10', 'HANDED'] })]
    const coupons = (terms: Partial<Programme>) =>
      all(page, { terms }).map(({ code, coupon }) => coupon ?? code)
    expect(coupons({})).toEqual(['HANDED', 'BEN', 'ANNA-10'])
    expect(coupons({ couponBeatsLink: false })).toEqual(['BEN', 'HANDED', 'ANNA-10'])
  })

  it('of the order comes before or after the order’s link, by setting', () => {
    const stated = { coupons: ['HANDED'], code: 'BEN' }
    expect(named([], { stated })).toEqual([
      ['order', 'ANNA'],
      ['order', 'BEN'],
    ])
    expect(named([], { stated, terms: { couponBeatsLink: false } }).at(0)).toEqual(['order', 'BEN'])
  })

  it('of the order comes after links of the buyer’s own page, by setting, and before what only fits the amount', () => {
    const terms = { couponBeatsLink: false }
    const stated = { coupons: ['HANDED'] }
    expect(named([signed([touch('BEN')])], { stated, terms })).toEqual([
      ['signed', 'BEN'],
      ['order', 'ANNA'],
    ])
    expect(named([report([touch('BEN')])], { stated, terms })).toEqual([
      ['order', 'ANNA'],
      ['amount_equal', 'BEN'],
    ])
    expect(named([signed([touch('BEN')])], { stated })[0]).toEqual(['order', 'ANNA'])
  })

  it('of the order moves nothing that was released by a link, where links outrank coupons', () => {
    const given = { stated: { coupons: ['HANDED'] }, terms: { couponBeatsLink: false }, released: credit }
    expect(named([signed([touch('BEN', 1, 'BEN-1')])], given).at(0)).toEqual(['released', 'BEN'])
  })

  it('that nobody knows is none', () => {
    expect(named([signed([], { coupons: ['UNKNOWN'] })])).toEqual([])
    expect(origin([], { stated: { coupons: ['UNKNOWN'] } }).typed).toEqual([])
  })
})

describe('the buyer, as far as rules look at one,', () => {
  it.each([
    ['is whom the shop states', { customerId: 'c-9', emailKey: 'e-9' }, ['c-9', 'e-9']],
    ['is nobody where the shop states none', { customerId: null, emailKey: null }, [undefined, undefined]],
    ['is whom the report itself names where the shop says nothing', {}, ['c-1', 'e-1']],
    ['is mixed of both, fact by fact', { emailKey: null }, ['c-1', undefined]],
  ])('%s', (_, stated, [customerId, emailKey]) => {
    const own = signed([touch('ANNA')], { customerId: 'c-1', emailKey: 'e-1', disposable: true })
    const { buyer } = first([own], { stated })
    expect(buyer).toEqual({ customerId, emailKey, disposable: !('emailKey' in stated) })
  })

  it('is never taken from another report', () => {
    const stranger = report([], { id: 'stranger', customerId: 'c-1', emailKey: 'e-1', disposable: true })
    const { buyer } = first([signed([touch('ANNA')]), stranger])
    expect(buyer).toEqual({ customerId: undefined, emailKey: undefined, disposable: false })
  })
})

describe('what moves nothing', () => {
  it.each([
    ['another amount', report([touch('ANNA')], { money: EUR(1) }), 'amount_differs'],
    ['a report that is too late', report([touch('ANNA')], { receivedAt: NOW + 61 * MINUTE }), 'too_late'],
    ['a report that is too early', report([touch('ANNA')], { receivedAt: NOW - 6 * MINUTE }), 'too_late'],
    ['a link that was followed after the order', signed([touch('ANNA', -6 * MINUTE)]), 'touch_after_order'],
  ])('is %s, and it is said why', (_, one, why) => {
    const { levels, moot } = origin([one])
    expect(levels.flatMap(({ groups }) => groups.flat())).toEqual([])
    expect(moot.map((candidate) => [candidate.code, candidate.moot])).toEqual([['ANNA', why]])
  })

  it('leaves out only the link after the order, not those before it in the same report', () => {
    const both = signed([touch('BEN', -6 * MINUTE), touch('ANNA')])
    expect(named([both])).toEqual([['signed', 'ANNA']])
    expect(origin([both]).moot.map(({ code }) => code)).toEqual(['BEN'])
  })
})

describe('a ruling', () => {
  const review = { verdict: 'approved', advocateId: 'anna', code: 'ANNA' } as const

  it('keeps the latest visit of the advocate that the order’s reports tell of', () => {
    const reports = [
      report([touch('ANNA', 9), touch('BEN', 1)]),
      report([touch('ANNA', 5)], { receivedAt: NOW + 1 }),
    ]
    expect(first(reports, { review })).toMatchObject({
      ...{ basis: 'ruling', code: 'ANNA', visit: 'ANNA-5', visits: ['ANNA-5', 'ANNA-9'] },
      ...{ age: undefined, report: { id: reports[0]?.id } },
    })
  })

  it('needs no report, and takes nothing from one that moves nothing', () => {
    expect(first([], { review })).toMatchObject({ visit: undefined, report: undefined })
    const wrong = report([touch('ANNA')], { money: EUR(1) })
    expect(first([wrong], { review })).toMatchObject({ visit: 'ANNA-86400000', report: undefined })
  })

  it('that refuses names nobody', () => {
    expect(named([], { review: { verdict: 'refused' } })).toEqual([])
  })
})
