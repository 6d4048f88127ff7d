import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOf, split } from './rounding.ts'

const amount = fc.nat({ max: Number.MAX_SAFE_INTEGER })

describe('shareOf', () => {
  it('is the nearest whole unit, and half goes up', () => {
    fc.assert(
      fc.property(amount, fc.nat({ max: 10_000 }), (minor, part) => {
        const share = BigInt(shareOf(minor, part, 10_000))
        const error = 2n * (share * 10_000n - BigInt(minor) * BigInt(part))
        expect(error > -10_000n && error <= 10_000n).toBe(true)
      }),
    )
  })
})

describe('split', () => {
  it('adds up to exactly the amount, with no part below zero', () => {
    const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), weights, (minor, parts) => {
        fc.pre(parts.some((part) => part > 0))
        const made = split(minor, parts)
        expect(made.reduce((sum, part) => sum + part, 0)).toBe(minor)
        expect(made.every((part) => part >= 0)).toBe(true)
      }),
    )
  })

  it('refuses to split by nothing', () => {
    expect(() => split(100, [])).toThrow(RangeError)
    expect(() => split(100, [0, 0])).toThrow(RangeError)
  })
})
