import { describe, expect, it } from 'vitest'
import { worthOf } from './worth.ts'

const money = (minor: number, currency = 'EUR') => ({ minor, currency })

describe('worthOf', () => {
  it.each([
    ['JPY', 500, 1000, 50],
    ['JPY', 505, 1000, 51],
    ['EUR', 4990, 1000, 499],
    ['EUR', 4995, 1000, 500],
    ['EUR', 4994, 1000, 499],
    ['KWD', 12_345, 1250, 1543],
    ['CLF', 10_001, 5000, 5001],
    ['EUR', 0, 1000, 0],
    ['EUR', 9_007_199_254_740_991, 10_000, 9_007_199_254_740_991],
  ])('a share of %s %i at %i basis points is %i', (currency, minor, basisPoints, share) => {
    const worth = worthOf({ kind: 'percent', basisPoints, cap: undefined }, money(minor, currency), minor)
    expect(worth).toEqual({ money: money(share, currency), points: 0, gift: undefined, cost: share })
  })

  it('never gives more than the cap', () => {
    const benefit = { kind: 'percent' as const, basisPoints: 1000, cap: money(300) }
    expect(worthOf(benefit, money(2999), 2999).money.minor).toBe(300)
    expect(worthOf(benefit, money(100_000), 100_000).money.minor).toBe(300)
    expect(worthOf(benefit, money(100_000), 1000).money.minor).toBe(100)
  })

  it.each([
    [10_000, 1000],
    [7500, 750],
    [3333, 333],
    [1, 0],
    [0, 0],
  ])('of %i kept of 100.00, 10.00 become %i', (kept, left) => {
    expect(worthOf({ kind: 'fixed', money: money(1000) }, money(10_000), kept).money.minor).toBe(left)
  })

  it('shrinks points in whole points, keeps a gift while anything was kept, and nothing when nothing was', () => {
    const points = { kind: 'points' as const, points: 5, cost: money(50) }
    const gift = { kind: 'gift' as const, name: 'a mug', cost: money(300) }
    expect(worthOf(points, money(100), 50)).toMatchObject({ points: 3, cost: 25 })
    expect(worthOf(gift, money(100), 1)).toMatchObject({ gift: 'a mug', cost: 300 })
    for (const benefit of [points, gift]) {
      expect(worthOf(benefit, money(100), 0)).toMatchObject({ points: 0, gift: undefined, cost: 0 })
    }
  })

  it('rewards what costs nothing, such as a sign-up', () => {
    expect(worthOf({ kind: 'fixed', money: money(1000) }, money(0), 0).money.minor).toBe(1000)
  })
})
