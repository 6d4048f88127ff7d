import { expect, it } from 'vitest'
import { severalAtATime } from './several-at-a-time.ts'

it('does everything, in order of the items, and never more at once than allowed', async () => {
  let running = 0
  let most = 0
  const results = await severalAtATime([5, 1, 4, 2, 3], 2, async (item) => {
    most = Math.max(most, ++running)
    for (let turn = 0; turn < item; turn++) await Promise.resolve()
    running--
    return item * 10
  })
  expect(results).toEqual([50, 10, 40, 20, 30])
  expect(most).toBe(2)
})

it('says when one fails', async () => {
  const failing = severalAtATime([1, 2], 1, (item) => Promise.reject(new Error(`item ${item}`)))
  await expect(failing).rejects.toThrow('item 1')
})
