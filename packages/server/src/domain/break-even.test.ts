import { describe, expect, it } from 'vitest'
import { EUR, fixed, programme } from '../fixtures/decision-case.ts'
import { breakEven, type Economics } from './break-even.ts'
import type { Programme } from './programme.ts'

const economics: Economics = { averageOrder: EUR(5000), margin: 3000, repeat: 0, redemption: 10_000 }
const outlook = (terms: Partial<Programme> = {}, more: Partial<Economics> = {}) =>
  breakEven({ ...programme, ...terms }, { ...economics, ...more })

describe('breakEven', () => {
  it('sets the margin of an order against the rewards of both sides', () => {
    expect(outlook()).toEqual({
      earns: EUR(1500),
      costs: EUR(1500),
      net: EUR(0),
      exceeds: false,
      smallestOrder: EUR(4999),
    })
    expect(outlook({ friendReward: fixed(501) })).toMatchObject({ net: EUR(-1), exceeds: true })
  })

  it('counts further orders, whose rewards cost nothing when only new customers are friends', () => {
    const repeat = { repeat: 5000 }
    expect(outlook({ newCustomersOnly: true }, repeat)).toMatchObject({ earns: EUR(2250), costs: EUR(1500) })
    expect(outlook({}, repeat)).toMatchObject({ earns: EUR(2250), costs: EUR(2250) })
  })

  it('counts rewards that are really used, and the dearest tier', () => {
    expect(outlook({}, { redemption: 5000 }).costs).toEqual(EUR(750))
    const tiers = [{ name: undefined, from: 5, reward: fixed(2500) }]
    expect(outlook({ tiers }).costs).toEqual(EUR(3000))
  })

  it('says from which order on it pays, or that none does', () => {
    const percent = (basisPoints: number) => ({ kind: 'percent' as const, basisPoints, cap: undefined })
    const terms = { advocateReward: percent(1000), friendReward: fixed(500) }
    expect(outlook(terms).smallestOrder).toEqual(EUR(2499))
    expect(outlook({ ...terms, advocateReward: percent(3000) }).smallestOrder).toBeUndefined()
    expect(outlook({ ...terms, minimumOrder: EUR(4000) }).smallestOrder).toEqual(EUR(4000))
  })
})
