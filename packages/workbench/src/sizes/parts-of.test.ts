import { encode } from '@jridgewell/sourcemap-codec'
import { expect, it } from 'vitest'
import { bytesBySource } from './parts-of.ts'

it('counts each stretch of code for the module it came from', () => {
  const mappings = encode([
    [
      [0, 0, 0, 0],
      [3, 1, 0, 0],
      [5, 0, 0, 3],
    ],
    [[0], [1, 1, 1, 0]],
  ])
  const bytes = bytesBySource('aaabbaaaa\n{bé', mappings, ['a.ts', 'b.ts'])
  expect(Object.fromEntries(bytes)).toEqual({ 'a.ts': 7, 'b.ts': 5, '(glue)': 1 })
})
