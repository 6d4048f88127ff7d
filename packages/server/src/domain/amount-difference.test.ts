import { describe, expect, it } from 'vitest'
import { amountDifference } from './amount-difference.ts'

/** Orders whose pages reported so much too little. */
const orders = (...missing: readonly number[]) =>
  missing.map((difference) => ({ stated: 5000, reported: 5000 - difference }))
const same = (count: number) => orders(...Array<number>(count).fill(0))

describe('by how much a shop’s pages report another amount', () => {
  it('is not said while fewer than five of twenty differ', () => {
    expect(amountDifference([...same(16), ...orders(490, 490, 490, 490)])).toEqual({
      orders: 20,
      differing: 4,
      usual: undefined,
    })
  })

  it('is said from five on', () => {
    expect(amountDifference([...same(15), ...orders(490, 490, 490, 490, 490)])).toEqual({
      orders: 20,
      differing: 5,
      usual: 490,
    })
  })

  it('is no matter of rounding: two minor units are none', () => {
    expect(amountDifference(orders(2, -2, 1, 2, -2))).toEqual({ orders: 5, differing: 0, usual: undefined })
    expect(amountDifference(orders(3, 3, 3, 3, 3))).toMatchObject({ differing: 5, usual: 3 })
  })

  it('is negative where pages report too much', () => {
    expect(amountDifference(orders(-190, -190, -190, -190, -190)).usual).toBe(-190)
  })

  it('is the middle one, so that one strange order does not choose it', () => {
    expect(amountDifference(orders(100_000, 490, 495, -3, 490)).usual).toBe(490)
  })

  it('is nothing of no orders', () => {
    expect(amountDifference([])).toEqual({ orders: 0, differing: 0, usual: undefined })
  })
})
