import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createExclusive } from './exclusive.ts'

let time = 1_790_000_000_000
let allowed: boolean
const storage = () => (allowed ? localStorage : undefined)
const exclusive = () => createExclusive({ shop: 'pk_demo', storage, now: () => time })
beforeEach(() => {
  allowed = true
  localStorage.clear()
})
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

  it('a tab that died holds the lease for ten seconds, and no longer after the clock was set back', async () => {
    void exclusive()(piece().work)
    expect(await exclusive()(async () => {})).toBe(false)
    time -= 60_000
    expect(await exclusive()(async () => {})).toBe(true)
    void exclusive()(piece().work)
    time += 10_000
    expect(await exclusive()(async () => {})).toBe(true)
  })

  it('nothing is written without consent, and nobody waits', async () => {
    allowed = false
    const first = piece()
    const running = exclusive()(first.work)
    expect(localStorage).toHaveLength(0)
    expect(await exclusive()(async () => {})).toBe(true)
    first.end()
    expect(await running).toBe(true)
  })

  it('work that fails gives the lease back', async () => {
    await expect(exclusive()(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(localStorage).toHaveLength(0)
  })
})

it('with Web Locks nothing is written to the device', async () => {
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, __: unknown, work: () => Promise<void>) => work() },
  })
  expect(
    await exclusive()(async () => {
      expect(localStorage).toHaveLength(0)
    }),
  ).toBe(true)
})

it('a lock that is never given does not hold up the others for long', async () => {
  vi.useFakeTimers()
  const never = (_: string, { signal }: { signal: AbortSignal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  vi.stubGlobal('navigator', { locks: { request: never } })
  vi.stubGlobal('AbortSignal', {
    timeout(after: number) {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), after)
      return controller.signal
    },
  })
  const work = vi.fn(async () => {})
  const running = exclusive()(work)
  await vi.advanceTimersByTimeAsync(2_999)
  expect(work).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(await running).toBe(true)
  expect(work).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
})

it('work that fails under the lock fails, and is not run again', async () => {
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, __: unknown, work: () => Promise<void>) => work() },
  })
  const work = vi.fn(() => Promise.reject(new Error('away')))
  await expect(exclusive()(work)).rejects.toThrow('away')
  expect(work).toHaveBeenCalledTimes(1)
})
