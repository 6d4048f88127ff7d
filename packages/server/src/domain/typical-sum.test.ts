import fc from 'fast-check'
import { expect, it } from 'vitest'
import { typicalSum } from './typical-sum.ts'

it.each([
  [[], 0],
  // One value is its own tenth: it could be anything.
  [[7], 0],
  [[20, 20, 20, 5000], 80],
  [[4000, 6000, 4000, 6000], 20_000],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90], 0],
])('of %j is %i', (values, sum) => expect(typicalSum(values)).toBe(sum))

it('is never more than the sum, and one value out of ten cannot move it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), fc.nat(), (values, more) => {
      const largest = Math.max(...values)
      expect(typicalSum(values)).toBeLessThanOrEqual(values.reduce((sum, one) => sum + one, 0))
      expect(typicalSum([...values, largest + more])).toBe(typicalSum([...values, largest]))
    }),
  )
})
