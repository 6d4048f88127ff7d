import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancelled, EUR, NOW, paid, refunded, touch } from '../../fixtures/decision-case.ts'
import { type Order, orderFrom } from './order.ts'
import type { SentBack, Statement } from './statement.ts'

/** The shop's server says that it is paid, so many milliseconds after now. */
const said = (at: number, more: Partial<Statement> = {}) =>
  paid({ id: `said-${at}`, source: 'api', receivedAt: NOW + at, placedAt: undefined, ...more })
const total = (minor: number): SentBack => ({ kind: 'total', minor })
const part = (minor: number): SentBack => ({ kind: 'part', minor })
const back = (at: number, sentBack: SentBack) => refunded(sentBack, { receivedAt: NOW + at })

describe('a fact of an order', () => {
  it('is not said before the shop has spoken, and nothing has happened to it', () => {
    expect(orderFrom([])).toEqual({
      ...{ money: undefined, amounts: [], kind: undefined, customerId: undefined, emailKey: undefined },
      ...{ disposable: false, coupons: undefined, code: undefined, touches: undefined, proofs: [] },
      ...{ placedAt: undefined, firstStatedAt: undefined, verifiedAt: undefined, cancelledAt: undefined },
      refunded: 0,
    })
  })

  it.each<[string, Statement[], Partial<Order>]>([
    [
      'is the newest that the shop has said of it',
      [said(2, { customerId: 'c-3' }), said(1, { customerId: 'c-2', emailKey: 'real' }), said(0)],
      { customerId: 'c-3', emailKey: 'real' },
    ],
    [
      'stays where a newer statement does not mention it',
      [said(0, { code: 'ANNA', coupons: ['SAVE'], kind: 'lead' }), said(1)],
      { code: 'ANNA', coupons: ['SAVE'], kind: 'lead' },
    ],
    [
      'is none once the shop says that there is none',
      [
        said(0, {
          ...{ code: 'ANNA', coupons: ['SAVE'], customerId: 'c-1', emailKey: 'e-1' },
          touches: [touch('ANNA')],
        }),
        said(1, { code: null, coupons: [], customerId: null, emailKey: null, touches: [] }),
      ],
      { code: null, coupons: [], customerId: null, emailKey: null, touches: [] },
    ],
    [
      'is there again when it is named after none',
      [said(0, { code: null }), said(1, { code: 'BEN' })],
      { code: 'BEN' },
    ],
    [
      'is read from a statement that came late, only where nothing newer says it',
      [
        said(5, { asOf: NOW - 9, customerId: 'old', emailKey: 'known' }),
        said(1, { customerId: 'new', money: EUR(7000) }),
      ],
      { customerId: 'new', emailKey: 'known', money: EUR(7000) },
    ],
    [
      'is read from a cancellation too',
      [said(0), cancelled({ customerId: 'c-2' })],
      { customerId: 'c-2', money: EUR(4990) },
    ],
  ])('%s', (_, statements, facts) => {
    expect(orderFrom(statements)).toMatchObject(facts)
  })

  it('says of the address that counts whether it is a throw-away one', () => {
    const thrown = said(0, { emailKey: 'thrown', disposable: true })
    expect(orderFrom([thrown, said(1)]).disposable).toBe(true)
    expect(orderFrom([thrown, said(1, { emailKey: 'real', disposable: false })]).disposable).toBe(false)
    expect(orderFrom([thrown, said(1, { emailKey: null })]).disposable).toBe(false)
  })

  it('keeps every amount and every proof that was ever stated', () => {
    const order = orderFrom([
      said(0, { money: EUR(5480), proofs: ['key'] }),
      said(1, { money: EUR(4990), proofs: ['key', 'session'] }),
      said(2, { money: EUR(4990) }),
    ])
    expect(order.money).toEqual(EUR(4990))
    expect(order.amounts.toSorted()).toEqual([4990, 5480])
    expect(order.proofs.toSorted()).toEqual(['key', 'session'])
  })
})

describe('the times of an order', () => {
  it('are the receipts of the first statement and of the first payment, whatever they are as of', () => {
    const order = orderFrom([said(5, { asOf: NOW - 9 }), said(7), cancelled({ receivedAt: NOW + 3 })])
    expect(order).toMatchObject({ firstStatedAt: NOW + 3, verifiedAt: NOW + 5 })
    expect(orderFrom([cancelled()]).verifiedAt).toBeUndefined()
  })

  it('are as the shop says, but it cannot have been placed after the shop first spoke of it', () => {
    expect(orderFrom([said(0, { placedAt: NOW - 5 })]).placedAt).toBe(NOW - 5)
    expect(orderFrom([said(0), said(9, { placedAt: NOW - 5 })]).placedAt).toBe(NOW - 5)
    expect(orderFrom([said(0, { placedAt: NOW })]).placedAt).toBe(NOW)
    expect(orderFrom([said(0, { placedAt: NOW + 1 })]).placedAt).toBe(NOW)
    expect(orderFrom([said(0), said(9, { placedAt: NOW + 8 })]).placedAt).toBe(NOW)
  })
})

describe('a cancellation', () => {
  it.each<[string, Statement[], number | undefined]>([
    ['stands', [said(0), cancelled()], NOW + 1],
    ['stands although an older payment comes after it', [cancelled(), said(5, { asOf: NOW })], NOW + 1],
    ['stands beside a payment as of the same moment', [cancelled(), said(1)], NOW + 1],
    ['is taken back by a newer payment', [said(0), cancelled(), said(2)], undefined],
    ['of later stands again', [cancelled(), said(2), cancelled({ receivedAt: NOW + 3 })], NOW + 3],
    ['is not taken back by a refund', [cancelled(), back(2, total(1))], NOW + 1],
    [
      'is not taken back by a token, however new: the buyer can show it again',
      [said(0), cancelled(), paid({ receivedAt: NOW + 9, placedAt: NOW })],
      NOW + 1,
    ],
    [
      'hides behind no token either when the server said paid before it',
      [said(0), cancelled(), paid({ id: 'a', receivedAt: NOW + 9 }), paid({ id: 'b', receivedAt: NOW + 2 })],
      NOW + 1,
    ],
    [
      'is taken back by a list and a webhook',
      [cancelled(), said(2, { source: 'csv' }), said(3, { source: 'webhook' })],
      undefined,
    ],
  ])('%s', (_, statements, at) => {
    expect(orderFrom(statements).cancelledAt).toBe(at)
  })
})

describe('what was sent back', () => {
  it.each<[string, Statement[], number]>([
    ['is the latest total', [back(1, total(1000)), back(2, total(1500))], 1500],
    ['may become smaller', [back(1, total(1500)), back(2, total(1000))], 1000],
    ['may become nothing', [back(1, total(1500)), back(2, total(0))], 0],
    ['is the sum of its parts', [back(1, part(1000)), back(2, part(500))], 1500],
    ['is the latest total and the parts after it', [back(1, total(1000)), back(2, part(500))], 1500],
    ['does not count parts before the total again', [back(1, part(500)), back(2, total(1000))], 1000],
    [
      'does not count a part as of the same moment as the total again',
      [
        refunded(part(500), { id: 'a', receivedAt: NOW + 1 }),
        refunded(total(1000), { id: 'b', receivedAt: NOW + 1 }),
      ],
      1000,
    ],
    ['is at most what the order came to', [back(1, part(4000)), back(2, part(4000))], 4990],
    ['is all of it', [back(1, { kind: 'all' })], 4990],
    ['is all, whatever parts follow', [back(1, { kind: 'all' }), back(2, part(10))], 4990],
    ['is less than all once a smaller total is newer', [back(1, { kind: 'all' }), back(2, total(10))], 10],
    ['is not taken back by a payment', [back(1, total(10)), said(2)], 10],
    ['is not taken back by a token', [back(1, total(10)), paid({ receivedAt: NOW + 9 })], 10],
  ])('%s', (_, statements, minor) => {
    expect(orderFrom([said(0), ...statements]).refunded).toBe(minor)
    expect(orderFrom([...statements.toReversed(), said(0)]).refunded).toBe(minor)
  })

  it('is all of what the order comes to when that is stated later, or differently', () => {
    expect(orderFrom([back(1, { kind: 'all' })]).refunded).toBe(0)
    expect(orderFrom([back(1, { kind: 'all' }), said(2, { money: EUR(9000) })]).refunded).toBe(9000)
  })
})

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const anyStatement = fc
  .record({
    source: fc.constantFrom('token', 'api', 'csv', 'webhook'),
    says: fc.constantFrom('paid', 'refunded', 'cancelled'),
    // Few values, so that there are ties.
    receivedAt: fc.integer({ min: NOW, max: NOW + 3 }),
    asOf: fc.integer({ min: NOW - 3, max: NOW }),
    line: fc.nat({ max: 2 }),
    minor: fc.nat({ max: 5000 }),
    sent: fc.constantFrom('total', 'part', 'all'),
    placedAt: maybe(fc.integer({ min: NOW - 3, max: NOW + 3 })),
    customerId: maybe(fc.constantFrom(null, 'c-1', 'c-2')),
    emailKey: maybe(fc.constantFrom(null, 'e-1')),
    disposable: fc.boolean(),
    coupons: maybe(fc.constantFrom([], ['SAVE'])),
    code: maybe(fc.constantFrom(null, 'ANNA', 'BEN')),
    proofs: maybe(fc.subarray(['k-1', 'k-2'])),
  })
  .map(({ minor, sent, ...more }): Omit<Statement, 'id'> => {
    if (more.says === 'cancelled') return more
    if (more.says === 'paid') return { ...more, money: EUR(minor) }
    return { ...more, sentBack: sent === 'all' ? { kind: sent } : { kind: sent, minor } }
  })
const statementList = fc
  .array(anyStatement, { maxLength: 8 })
  .map((all) => all.map((one, index): Statement => ({ id: `s-${index}`, ...one })))

/** Lists of facts have no order. */
const sorted = ({ amounts, proofs, ...order }: Order) => ({
  ...order,
  amounts: amounts.toSorted((a, b) => a - b),
  proofs: proofs.toSorted(),
})

describe('facts', () => {
  it('are the same in whatever order the statements came, and however often each', () => {
    const shuffled = statementList.chain((statements) =>
      fc.record({
        statements: fc.constant(statements),
        order: fc.shuffledSubarray(statements, { minLength: statements.length }),
        again: fc.subarray(statements),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ statements, order, again }) => {
        const once = sorted(orderFrom(statements))
        expect(sorted(orderFrom(order))).toEqual(once)
        expect(sorted(orderFrom([...again, ...order]))).toEqual(once)
        expect(once.refunded).toBeLessThanOrEqual(once.money?.minor ?? 0)
      }),
      { numRuns: 1000 },
    )
  })

  it('are brought back by no token once the shop has taken them away', () => {
    fc.assert(
      fc.property(statementList, anyStatement, (statements, shown) => {
        const before = orderFrom(statements)
        const { money = EUR(4990), sentBack, ...more } = shown
        const token: Statement = { ...more, id: 'token', source: 'token', says: 'paid', money }
        const after = orderFrom([...statements, token])
        expect(after.cancelledAt).toBe(before.cancelledAt)
        // Of an order with an amount a token sends nothing back, and gives nothing back.
        if (before.money && after.money?.minor === before.money.minor)
          expect(after.refunded).toBe(before.refunded)
      }),
    )
  })
})
