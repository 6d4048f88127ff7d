import { describe, expect, it } from 'vitest'
import { keepsFreeOrdersOut, promisesWhateverIsPaid } from './free-orders.ts'

const SHARES = { 'terms.advocateReward.kind': 'percent', 'terms.friendReward.kind': 'percent' }

describe('a reward that an order earns which costs nothing', () => {
  it.each([
    [{ 'terms.advocateReward.kind': 'fixed', 'terms.advocateReward.amount': '10,00' }, {}],
    [{ 'terms.friendReward.kind': 'points' }, {}],
    [{ 'terms.friendReward.kind': 'gift' }, { kinds: ['booking'] }],
    [{}, { tiers: [{ from: 2, reward: { kind: 'points', points: 10 } }] }],
    [{}, { tiers: [{ from: 2, reward: '15.00' }] }],
  ])('is promised by %j with %j', (typed, terms) => {
    expect(promisesWhateverIsPaid({ ...SHARES, ...typed }, terms)).toBe(true)
  })

  it.each([
    [{}, {}],
    [{ 'terms.advocateReward.kind': 'fixed', 'terms.advocateReward.amount': '0,00' }, {}],
    [{ 'terms.advocateReward.kind': 'fixed', 'terms.advocateReward.amount': '' }, {}],
    [{ 'terms.friendReward.kind': 'gift' }, { kinds: ['signup', 'lead'] }],
    [{}, { tiers: [{ from: 2, reward: { kind: 'percent', basisPoints: 10 } }] }],
  ])('is not promised by %j with %j', (typed, terms) => {
    expect(promisesWhateverIsPaid({ ...SHARES, ...typed }, terms)).toBe(false)
  })
})

it('a smallest order keeps orders out that cost nothing, unless it is nothing itself', () => {
  const kept = (minimum: string) => keepsFreeOrdersOut({ 'terms.minimumOrder': minimum })
  expect(['0,01', '20', '5.00'].map(kept)).toEqual([true, true, true])
  expect(['', '0', '0,00'].map(kept)).toEqual([false, false, false])
})
