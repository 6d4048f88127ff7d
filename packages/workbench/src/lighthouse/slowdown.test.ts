import { expect, it } from 'vitest'
import { factorFor } from './slowdown.ts'

it.each([
  [1750, 4],
  [3500, 8],
  [800, 1.8],
  [437, 1],
  [200, 1],
])('a machine of index %i is slowed down %f times', (index, factor) => {
  expect(factorFor(index)).toBe(factor)
})
