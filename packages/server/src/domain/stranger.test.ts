import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cancelled,
  decided,
  EUR,
  fired,
  NOW,
  paid,
  report,
  signed,
  touch,
} from '../fixtures/decision-case.ts'
import { amountDifference } from './amount-difference.ts'
import { DAY } from './day.ts'
import type { Credit, Decision } from './decision.ts'
import type { Report } from './evidence/report.ts'
import type { VisitFacts } from './facts.ts'
import type { Reward } from './reward.ts'
import { settle } from './settle.ts'

const MINUTE = 60_000
const proofs = ['key']
/** The shop's server says that the order is paid, and when it was placed. */
const confirmed = (at = NOW) => [paid({ source: 'api', receivedAt: at, proofs })]
const anna: Credit = {
  ...{ advocateId: 'anna', code: 'ANNA', channel: undefined, visit: 'ANNA-1', coupon: undefined },
}
const honest = signed([touch('ANNA', 1)], { id: 'honest' })

/** What may be paid: whose it is, what it comes to, when it is released. */
const outcome = ({ credit, rewards, status, releaseAt, review, money, kind }: Decision) => {
  return { credit, rewards, status, releaseAt, review, money, kind }
}

const FEW = fc.constantFrom(undefined, 'c-1', 'c-2')
/** Anything that somebody can send who knows the publishable key and the number, and perhaps the exact amount. */
const strangers: fc.Arbitrary<Report> = fc
  .record({
    touches: fc.array(
      fc.tuple(
        fc.constantFrom('ANNA', 'BEN', 'CLOSED', 'NOBODY'),
        fc.integer({ min: -60 * DAY, max: 60 * DAY }),
      ),
      { maxLength: 3 },
    ),
    id: fc.uuid(),
    receivedAt: fc.integer({ min: NOW - 40 * DAY, max: NOW + 40 * DAY }),
    minor: fc.constantFrom(0, 1, 4990, 100_000),
    kind: fc.constantFrom('order', 'lead'),
    customerId: FEW,
    emailKey: fc.constantFrom(undefined, 'e-1', 'e-2'),
    disposable: fc.boolean(),
    coupons: fc.subarray(['OF-BEN', 'BEN']),
    proofs: fc.constantFrom([], ['guess']),
  })
  .map(({ touches, minor, ...more }) =>
    report(
      touches.map(([code, age]) => touch(code, age)),
      { ...more, money: EUR(minor) },
    ),
  )
const coupons = new Map([
  ['OF-BEN', { code: 'BEN', handed: true, visit: undefined }],
  ['BEN', { code: 'BEN', handed: false, visit: undefined }],
])

describe('evidence that comes later than the fact', () => {
  it('credits nobody for an order that nobody referred, by however fresh a link', () => {
    for (const days of [1, 10, 100]) {
      const statements = confirmed(NOW - days * DAY)
      const decision = decided([report([touch('BEN', MINUTE)])], { statements, terms: { holdDays: 0 } })
      expect(decision).toMatchObject({
        credit: undefined,
        status: 'refused',
        review: false,
        moot: 'too_late',
      })
      expect(fired(decision)).toContain('too_late')
    }
  })

  it('pays nobody by itself within the hour either: the exact amount waits for a person, any other moves nothing', () => {
    const soon = { receivedAt: NOW + MINUTE, touches: [touch('BEN', MINUTE)] }
    const given = { statements: confirmed(), terms: { holdDays: 0 }, now: NOW + 30 * DAY }
    expect(decided([report([], soon)], given)).toMatchObject({
      ...{ status: 'held', releaseAt: undefined, review: true, cause: 'origin_unproven', confirmed: false },
    })
    expect(decided([report([], { ...soon, money: EUR(4000) })], given)).toMatchObject({
      ...{ credit: undefined, status: 'refused', review: false, moot: 'amount_differs' },
    })
  })

  it('is never paid without a person, whatever a stranger sends', () => {
    fc.assert(
      fc.property(fc.array(strangers, { maxLength: 6 }), fc.boolean(), (reports, isPlaced) => {
        const statements = [paid({ source: 'api', proofs, ...(!isPlaced && { placedAt: undefined }) })]
        const terms = { holdDays: 0 }
        const decision = decided(reports, { statements, terms, facts: { coupons }, now: NOW + 90 * DAY })
        expect(decision.status).not.toBe('approved')
        expect(decision).toMatchObject({
          releaseAt: undefined,
          confirmed: decision.credit === undefined && !decision.review,
        })
      }),
    )
  })
})

describe('a field that a report does not state', () => {
  it.each<[string, Partial<Report>]>([
    ['a coupon', { coupons: ['OF-BEN'] }],
    ['the advocate’s own customer number', { customerId: 'c-1' }],
    ['the advocate’s own address', { emailKey: 'e-1' }],
    ['a throw-away address', { emailKey: 'e-2', disposable: true }],
    ['another amount and kind', { money: EUR(1), kind: 'lead' }],
  ])('is not filled from a stranger’s, who sends %s', (_, more) => {
    const terms = { reviewFrom: 1, kinds: ['order'] as const }
    const facts = { coupons }
    for (const own of [honest, report([touch('ANNA', 1)], { id: 'honest', proofs })]) {
      const given = { statements: confirmed(), terms, facts }
      const before = outcome(decided([own], given))
      expect(before.credit?.advocateId).toBe('anna')
      for (const receivedAt of [NOW - 1, NOW + 1]) {
        const stranger = report([], { id: 'stranger', receivedAt, ...more })
        expect(outcome(decided([own, stranger], given))).toEqual(before)
      }
    }
  })

  it('may be stated as none by the shop: then no report states it', () => {
    const page = signed([touch('ANNA')], { coupons: ['OF-BEN'], customerId: 'c-1', emailKey: 'e-1' })
    const facts = { coupons }
    expect(decided([page], { facts }).credit?.advocateId).toBe('ben')
    const none = [paid({ coupons: [], customerId: null, emailKey: null })]
    expect(decided([page], { facts, statements: none }).credit?.advocateId).toBe('anna')
  })

  it('changes nothing of what the buyer’s own page says, whatever a stranger adds', () => {
    fc.assert(
      fc.property(
        fc.array(strangers, { maxLength: 6 }),
        fc.constantFrom('signed', 'proven'),
        (reports, standing) => {
          const own = standing === 'signed' ? honest : report([touch('ANNA', 1)], { id: 'honest', proofs })
          const given = { statements: confirmed(), facts: { coupons }, terms: { reviewFrom: 1 } }
          expect(outcome(decided([...reports, own], given))).toEqual(outcome(decided([own], given)))
        },
      ),
    )
  })
})

describe('a released order', () => {
  const given = {
    ...{ statements: confirmed(), terms: { holdDays: 0 }, facts: { coupons }, state: { released: anna } },
    now: NOW + 20 * DAY,
  }

  it('is reopened by no report, early or late, signed or proven', () => {
    const before = outcome(decided([honest], given))
    expect(before).toMatchObject({ status: 'approved', credit: { advocateId: 'anna' } })
    const bens = [
      report([touch('BEN', 0)], { id: 'plain' }),
      report([touch('BEN', 0)], { id: 'proven', proofs }),
      signed([touch('BEN', 0)], { id: 'signed', receivedAt: NOW + 10 * DAY }),
      signed([], { id: 'none' }),
    ]
    for (const ben of bens) expect(outcome(decided([honest, ben], given))).toEqual(before)
    expect(outcome(decided([honest, ...bens], given))).toEqual(before)
    // The one by which it was released may be gone: reports that are kept are bounded.
    expect(decided(bens, given)).toMatchObject({ status: 'approved', credit: { advocateId: 'anna' } })
  })

  it('stays to the bit whatever a stranger sends, with a person’s ruling on it or without', () => {
    const review = { verdict: 'approved', advocateId: 'anna', code: 'ANNA' } as const
    fc.assert(
      fc.property(
        fc.array(strangers, { maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        (reports, isRuled, isLink) => {
          const changed = {
            ...given,
            facts: { coupons, review: isRuled ? review : undefined },
            terms: { ...given.terms, couponBeatsLink: !isLink },
          }
          expect(outcome(decided([honest, ...reports], changed))).toEqual(outcome(decided([honest], changed)))
        },
      ),
    )
  })

  it('is the accuser’s by nobody’s default: only a ruling that names somebody moves it', () => {
    const late = report([touch('BEN', 0)], { id: 'late' })
    const ruled = (advocateId: string, code: string) =>
      decided([honest, late], {
        ...given,
        facts: { review: { verdict: 'approved', advocateId, code } },
      }).credit?.advocateId
    expect(ruled('anna', 'ANNA')).toBe('anna')
    expect(ruled('ben', 'BEN')).toBe('ben')
  })

  it('is reversed by no second use of the same token with other links', () => {
    const seen = signed([touch('BEN', MINUTE)], { id: 'seen', receivedAt: NOW + MINUTE })
    expect(decided([honest, seen], given)).toMatchObject({
      ...{ status: 'approved', credit: { advocateId: 'anna' }, review: false, cause: undefined },
    })
    // Before the release a person says who it was, and nobody is the default.
    expect(decided([honest, seen], { ...given, state: {} })).toMatchObject({
      ...{ status: 'held', credit: undefined, cause: 'competing' },
    })
  })

  it('follows the shop: it is cancelled, and paid to whom the order itself names', () => {
    expect(decided([honest], { ...given, statements: [...confirmed(), cancelled()] }).status).toBe('refused')
    const coded = [...confirmed(), paid({ id: 'coded', source: 'api', asOf: NOW + 1, code: 'BEN' })]
    expect(decided([honest], { ...given, statements: coded }).credit?.advocateId).toBe('ben')
  })
})

describe('cause after effect', () => {
  it('credits no link that was followed after the order, when its thank-you page is opened again', () => {
    const statements = [
      paid({ receivedAt: NOW - 100 * DAY }),
      paid({ id: 'fresh', placedAt: NOW - 100 * DAY }),
    ]
    const again = signed([touch('BEN', MINUTE)])
    const decision = decided([again], { statements, terms: { holdDays: 0 } })
    expect(decision).toMatchObject({ credit: undefined, status: 'refused', moot: 'touch_after_order' })
    expect(fired(decision)).toContain('touch_after_order')
  })

  it('is asked of an unsigned report with a proof alike', () => {
    const link = touch('BEN', -6 * MINUTE)
    const proven = report([link], { proofs, receivedAt: NOW + 7 * MINUTE })
    expect(decided([proven], { statements: confirmed() })).toMatchObject({
      ...{ credit: undefined, moot: 'touch_after_order' },
    })
  })

  it('leaves the friend their link of before the order, beside one of after it', () => {
    const both = signed([touch('BEN', -6 * MINUTE), touch('ANNA', DAY)], { receivedAt: NOW + 7 * MINUTE })
    expect(decided([both]).credit?.advocateId).toBe('anna')
  })
})

describe('an order that waits for a person', () => {
  const friends = (status: Reward['status']): Reward[] =>
    (['advocate', 'friend'] as const).map((side) => ({
      ...{ id: side, side, advocateId: side === 'advocate' ? 'anna' : undefined, status, releaseAt: NOW },
      ...{ money: EUR(side === 'advocate' ? 1000 : 500), points: 0, gift: undefined },
      cost: side === 'advocate' ? 1000 : 500,
    }))

  it('has no reward, of either side, that is released', () => {
    const waiting: Decision[] = [
      decided([report([touch('ANNA')])], { statements: confirmed(), terms: { holdDays: 0 } }),
      decided([signed([touch('ANNA')]), signed([touch('BEN')])], { terms: { holdDays: 0 } }),
      decided([signed([touch('ANNA')], { disposable: true })], { terms: { holdDays: 0, reviewFrom: 1 } }),
    ]
    expect(waiting.map(({ cause }) => cause)).toEqual(['origin_unproven', 'competing', 'signals'])
    for (const decision of waiting) {
      expect(decision).toMatchObject({ status: 'held', releaseAt: undefined })
      for (const standing of [[], friends('held'), friends('approved')]) {
        const { added, changed } = settle('o', standing, decision)
        const moved = new Map(changed.map(({ reward }) => [reward.id, reward.status]))
        const after = [
          ...added.map(({ status }) => status),
          ...standing.map((one) => moved.get(one.id) ?? one.status),
        ]
        expect(after).not.toContain('approved')
      }
    }
  })
})

describe('an amount that page and shop state differently', () => {
  const without = report([touch('ANNA', 1)], { money: EUR(4500) })

  it('is said, and credits nobody, where nothing else speaks for the report', () => {
    const decision = decided([without], { statements: confirmed() })
    expect(decision).toMatchObject({
      credit: undefined,
      moot: 'amount_differs',
      review: false,
      money: EUR(4990),
    })
    expect(decision.reasons).toContainEqual({ code: 'amount_differs', fired: true, params: { code: 'ANNA' } })
    expect(decision.concerns).toBe('anna')
  })

  it('takes nothing from a report with a signature or a proof: what the order came to is the shop’s word', () => {
    for (const own of [
      { ...without, signed: true },
      { ...without, proofs },
    ]) {
      expect(decided([own], { statements: confirmed() })).toMatchObject({
        ...{ credit: { advocateId: 'anna' }, money: EUR(4990), moot: undefined, review: false },
      })
    }
  })

  it('is shown with the usual difference once five of twenty orders differ', () => {
    const same = Array.from({ length: 15 }, () => ({ stated: 4990, reported: 4990 }))
    const shipping = Array.from({ length: 5 }, () => ({ stated: 4990, reported: 4500 }))
    expect(amountDifference([...same, ...shipping]).usual).toBe(490)
    expect(amountDifference([...same, ...shipping.slice(1)]).usual).toBeUndefined()
  })
})

describe('a coupon and a link of the same advocate', () => {
  const visits = (more: Partial<VisitFacts>) =>
    new Map([
      ['banner', { told: undefined, networkOf: [], referringHost: undefined, credited: false, ...more }],
    ])
  const whatsapp = { ...touch('ANNA', DAY, 'banner'), channel: 'whatsapp' }
  const bought = [paid({ source: 'api', proofs, coupons: ['SHOWN'] })]
  /** The banner's “Show my code” shows a friend one of the pool, or the advocate's own. */
  const shown = (handed: boolean, visit?: string) => new Map([['SHOWN', { code: 'ANNA', handed, visit }]])

  it.each([
    ['a coupon of the pool', shown(true, 'banner')],
    ['the advocate’s own code', shown(false)],
  ])('are one origin: %s keeps the visit and its channel', (_, given) => {
    for (const own of [signed([whatsapp]), report([whatsapp], { proofs })]) {
      const { credit } = decided([own], { statements: bought, facts: { coupons: given } })
      expect(credit).toMatchObject({ advocateId: 'anna', channel: 'whatsapp', visit: 'banner' })
    }
  })

  it.each([
    ['same_network', 30, { networkOf: ['anna'] }],
    ['same_visitor', 25, { credited: true }],
  ])('are looked at together: %s is seen by whoever invites himself', (code, reviewFrom, more) => {
    for (const [given, reports] of [
      [shown(true, 'banner'), []],
      [shown(true, 'banner'), [signed([whatsapp])]],
      [shown(false), [signed([whatsapp])]],
    ] as const) {
      const facts = { coupons: given, visits: visits(more) }
      const decision = decided(reports, { statements: bought, facts, terms: { reviewFrom } })
      expect(fired(decision)).toContain(code)
      expect(decision).toMatchObject({ review: true, cause: 'signals' })
    }
  })

  it('stay two where they are of two advocates: the visit of the other is not the coupon’s', () => {
    const bens = touch('BEN', 1, 'bens')
    const { credit } = decided([signed([bens])], { statements: bought, facts: { coupons: shown(true) } })
    expect(credit).toMatchObject({ advocateId: 'anna', visit: undefined, channel: undefined })
  })
})
