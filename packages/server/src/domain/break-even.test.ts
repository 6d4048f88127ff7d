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
      firstOrder: EUR(5000),
      earns: EUR(1500),
      costs: EUR(1500),
      net: EUR(0),
      exceeds: false,
      smallestOrder: EUR(5000),
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
    // 30 % of the order and of the one that follows, of 50.00; 40 % of the first: even at 150.00, where 60.00 stand against 60.00. At
    // 150.01 60.003 stand against 37.5025 and 22.5015, which are paid as 37.50 and 22.50.
    const terms = { advocateReward: percent(2500), friendReward: percent(1500), newCustomersOnly: true }
    expect(outlook(terms, { repeat: 10_000 })).toMatchObject({
      exceeds: false,
      smallestOrder: EUR(0),
      largestOrder: EUR(15_001),
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
      largestOrder: EUR(7500),
    })
    expect(outlook(capped)).toMatchObject({ smallestOrder: EUR(16_667), largestOrder: undefined })
  })

  it('says from which order on it pays, or that none does', () => {
    const terms = { advocateReward: percent(1000), friendReward: fixed(500) }
    expect(outlook(terms).smallestOrder).toEqual(EUR(2500))
    expect(outlook({ ...terms, advocateReward: percent(3000) }).smallestOrder).toBeUndefined()
    expect(outlook({ ...terms, minimumOrder: EUR(4000) }).smallestOrder).toEqual(EUR(4000))
  })

  it('weighs the smallest order that is rewarded where the average one is smaller', () => {
    // Orders of 40.00 get nothing. Of 50.00, 30 % are 15.00, and the rewards are 15.00.
    const small = { averageOrder: EUR(4000) }
    expect(outlook({ minimumOrder: EUR(5000) }, small)).toMatchObject({
      ...{ firstOrder: EUR(5000), earns: EUR(1500), costs: EUR(1500), exceeds: false },
    })
    // Of 200.00 and 40.00 more, 30 % are 72.00; 40 % of 200.00 are 80.00. Of 40.00 and 40.00 it would have been 24.00 against 16.00.
    const dear = { advocateReward: percent(2500), friendReward: percent(1500), newCustomersOnly: true }
    const later = { ...small, repeat: 10_000 }
    expect(outlook({ ...dear, minimumOrder: EUR(20_000) }, later)).toMatchObject({
      ...{ firstOrder: EUR(20_000), earns: EUR(7200), costs: EUR(8000), net: EUR(-800), exceeds: true },
    })
    expect(outlook(dear, later)).toMatchObject({ firstOrder: EUR(4000), exceeds: false })
  })

  it('sees a loss of a part of a cent, and its sums add up', () => {
    // 30 % of 50.01 are 15.003, for rewards of 15.00; 30 % of 49.99 are 14.997.
    expect(outlook({}, { averageOrder: EUR(5001) })).toMatchObject({
      ...{ earns: EUR(1500), costs: EUR(1500), net: EUR(0), exceeds: false },
    })
    expect(outlook({}, { averageOrder: EUR(4999) })).toMatchObject({
      ...{ earns: EUR(1499), costs: EUR(1500), net: EUR(-1), exceeds: true },
    })
    // 90 % of 15.01 are 13.509; 27 % of 50.03 are 13.5081.
    const rare = { averageOrder: EUR(5003), margin: 2700, redemption: 9000 }
    expect(outlook({ friendReward: fixed(501) }, rare)).toMatchObject({
      ...{ earns: EUR(1350), costs: EUR(1351), net: EUR(-1), exceeds: true },
    })
  })

  it('is moved by no limit on what all rewards together may come to', () => {
    const dear = { advocateReward: fixed(6000), friendReward: fixed(6000) }
    expect(outlook({ ...dear, budget: EUR(1000), capPerAdvocate: EUR(1000) })).toEqual(outlook(dear))
  })
})

describe('six orders of 50.00 whose rewards were released and not paid yet', () => {
  // 20 % of 50.00 are 10.00; 10.00 and 5.00 are 15.00, whether they are paid already or not.
  const known = { averageOrder: EUR(5000), margin: 2000 }
  it('cost 15.00 each and bring 10.00', () => {
    expect(outlook({}, known)).toMatchObject({ earns: EUR(1000), costs: EUR(1500), exceeds: true })
  })

  it('60.00 for each side of a 60.00 order is a loss of 108.00', () => {
    const dear = { advocateReward: fixed(6000), friendReward: fixed(6000) }
    const net = outlook(dear, { ...known, averageOrder: EUR(6000) })
    expect(net).toMatchObject({ earns: EUR(1200), costs: EUR(12_000), net: EUR(-10_800), exceeds: true })
  })
})
