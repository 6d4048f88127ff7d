import { validate, version } from 'uuid'
import { expect, it } from 'vitest'
import { newId } from './new-id.ts'

it('makes ids of version 7 that tell their time, are all different and sort in the order they were made', () => {
  const before = Date.now()
  const ids = Array.from({ length: 5000 }, newId)
  const after = Date.now()
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  const time = (id = '') => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  expect(time(ids[0])).toBeGreaterThanOrEqual(before)
  expect(time(ids.at(-1))).toBeLessThanOrEqual(after)
  // Beside time and counter there are 42 bits that nobody can count to.
  expect(new Set(ids.map((id) => id.slice(-10))).size).toBe(ids.length)
})
