import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EUR } from '../fixtures/decision-case.ts'
import {
  assumptionsFrom,
  economicsOf,
  type GuessedEconomics,
  isComplete,
  saidAfter,
  UNGUESSED,
  UNSAID,
} from './assumptions.ts'

const guessed: GuessedEconomics = {
  averageOrder: { value: EUR(4990), cases: 12 },
  repeat: { value: 5000, cases: 10 },
  redemption: { value: 9000, cases: 40 },
}

describe('what is reckoned with', () => {
  it('is the dear side where nobody knows, and not enough without average order and margin', () => {
    const assumptions = assumptionsFrom(UNSAID, UNGUESSED)
    expect(assumptions).toEqual({
      repeat: { value: 0, source: 'assumed', cases: undefined },
      redemption: { value: 10_000, source: 'assumed', cases: undefined },
    })
    expect(isComplete(assumptions)).toBe(false)
    expect(isComplete(assumptionsFrom(UNSAID, guessed))).toBe(false)
    expect(isComplete(assumptionsFrom({ ...UNSAID, margin: 0 }, UNGUESSED))).toBe(false)
  })

  it('is what the books say where nothing was said, with how many cases say it', () => {
    const assumptions = assumptionsFrom({ ...UNSAID, margin: 2000 }, guessed)
    expect(assumptions).toEqual({
      averageOrder: { value: EUR(4990), source: 'history', cases: 12 },
      margin: { value: 2000, source: 'said', cases: undefined },
      repeat: { value: 5000, source: 'history', cases: 10 },
      redemption: { value: 9000, source: 'history', cases: 40 },
    })
  })

  it('is the owner’s word before anything else, also when that is nought', () => {
    const share = fc.nat({ max: 10_000 })
    const said = fc.record({ averageOrder: share.map(EUR), margin: share, repeat: share, redemption: share })
    fc.assert(
      fc.property(said, (word) => {
        const assumptions = assumptionsFrom(word, guessed)
        if (!isComplete(assumptions)) throw new Error('everything was said')
        expect(economicsOf(assumptions)).toEqual(word)
        expect(Object.values(assumptions).map(({ source }) => source)).toEqual(Array(4).fill('said'))
      }),
    )
  })
})

describe('another word', () => {
  it('changes what it names, leaves the rest, and takes back what it names as null', () => {
    const before = { averageOrder: EUR(5000), margin: 2000, repeat: 100, redemption: 9000 }
    expect(saidAfter(before, {})).toEqual(before)
    expect(saidAfter(before, { margin: 0, repeat: null })).toEqual({
      ...before,
      margin: 0,
      repeat: undefined,
    })
  })
})
