import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createExclusive } from './exclusive.ts'

let time = 1_790_000_000_000
const exclusive = () => createExclusive({ shop: 'pk_demo', storage: localStorage, now: () => time })
beforeEach(() => localStorage.clear())
afterEach(() => void vi.unstubAllGlobals())

/** A piece of work that ends when it is told to. */
function piece() {
  let end = () => {}
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { work: () => promise, end: () => end() }
}

describe('without Web Locks', () => {
  beforeEach(() => void vi.stubGlobal('navigator', {}))

  it('a second tab skips its turn until the first has ended', async () => {
    const first = piece()
    const running = exclusive()(first.work)
    const skipped = vi.fn()
    expect(await exclusive()(skipped)).toBe(false)
    expect(skipped).not.toHaveBeenCalled()
    first.end()
    expect(await running).toBe(true)
    expect(await exclusive()(async () => {})).toBe(true)
  })

  it('a tab that died holds the lease for half a minute, and no longer after the clock was set back', async () => {
    void exclusive()(piece().work)
    expect(await exclusive()(async () => {})).toBe(false)
    time -= 60_000
    expect(await exclusive()(async () => {})).toBe(true)
    void exclusive()(piece().work)
    time += 30_000
    expect(await exclusive()(async () => {})).toBe(true)
  })

  it('work that fails gives the lease back', async () => {
    await expect(exclusive()(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(localStorage).toHaveLength(0)
  })
})

it('with Web Locks nothing is written to the device', async () => {
  vi.stubGlobal('navigator', { locks: { request: async (_: string, work: () => Promise<void>) => work() } })
  expect(
    await exclusive()(async () => {
      expect(localStorage).toHaveLength(0)
    }),
  ).toBe(true)
})
