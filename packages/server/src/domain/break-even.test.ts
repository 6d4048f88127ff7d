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
      largestOrder: undefined,
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

  const percent = (basisPoints: number, cap?: number) => ({
    ...{ kind: 'percent' as const, basisPoints },
    cap: cap === undefined ? undefined : EUR(cap),
  })

  it('says up to which order it pays where rewards grow faster than the margin', () => {
    // 30 % of the order and of the one that follows, of 50.00; 40 % of the first: up to 150.00.
    const terms = { advocateReward: percent(2500), friendReward: percent(1500), newCustomersOnly: true }
    expect(outlook(terms, { repeat: 10_000 })).toMatchObject({
      exceeds: false,
      smallestOrder: EUR(0),
      largestOrder: EUR(15_005),
    })
    expect(outlook({ ...terms, minimumOrder: EUR(20_000) }, { repeat: 10_000 })).toMatchObject({
      smallestOrder: undefined,
      largestOrder: undefined,
    })
    // Without further orders nothing carries the loss.
    expect(outlook(terms)).toMatchObject({ smallestOrder: undefined, largestOrder: undefined })
    expect(outlook({ ...terms, advocateReward: percent(1500) }).largestOrder).toBeUndefined()
  })

  it('warns of the orders between, where a cap ends what rewards take', () => {
    const capped = { advocateReward: percent(5000, 5000), friendReward: fixed(0), newCustomersOnly: true }
    expect(outlook(capped, { repeat: 10_000 })).toMatchObject({
      smallestOrder: EUR(0),
      largestOrder: EUR(7502),
    })
    expect(outlook(capped)).toMatchObject({ smallestOrder: EUR(16_665), largestOrder: undefined })
  })

  it('says from which order on it pays, or that none does', () => {
    const terms = { advocateReward: percent(1000), friendReward: fixed(500) }
    expect(outlook(terms).smallestOrder).toEqual(EUR(2499))
    expect(outlook({ ...terms, advocateReward: percent(3000) }).smallestOrder).toBeUndefined()
    expect(outlook({ ...terms, minimumOrder: EUR(4000) }).smallestOrder).toEqual(EUR(4000))
  })
})
