import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { peer } from '../fixtures/test-shop.ts'
import { openVault } from '../keys/vault.ts'
import { networkOf } from '../visitors/network.ts'
import { clientAddress } from './client-address.ts'
import { createLimits, type Limits } from './limits.ts'
import { Refusal } from './problem-response.ts'

const MINUTES = 60_000

function limitsFrom(now: () => number): Limits {
  const address = clientAddress([])
  return createLimits({
    ...{ vault: openVault(new Uint8Array(32)), now, isCounted: () => true },
    networkOf: (c) => networkOf(address(c) ?? ''),
  })
}

describe('a limit with two windows', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2025, 2, 1), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('refuses by the long one what the short one would let through, and says when it is over', async () => {
    const app = new Hono().get('/', limitsFrom(Date.now).byNetwork('join'), (c) => c.text('joined'))
    app.onError(
      (error) => new Response('', { status: 429, headers: error instanceof Refusal ? error.headers : {} }),
    )
    const ask = () => app.request('/', {}, peer('203.0.113.1'))
    let joined = 0
    let refused: Response | undefined
    for (let window = 0; window < 5; window += 1) {
      for (let count = 0; count < 120; count += 1) {
        const answer = await ask()
        if (answer.status === 200) joined += 1
        else refused = answer
      }
      vi.advanceTimersByTime(10 * MINUTES)
    }
    expect(joined).toBe(500)
    expect(refused?.headers.get('ratelimit-limit')).toBe('500')
    expect(Number(refused?.headers.get('retry-after'))).toBe(24 * 3600 - 40 * 60)
    expect((await app.request('/', {}, peer('198.51.100.1'))).status).toBe(200)
    vi.advanceTimersByTime(24 * 60 * MINUTES)
    expect((await ask()).status).toBe(200)
  })
})

describe('a flood of order numbers from one network', () => {
  it('does not let the process grow', async () => {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('gc')
    const used = () => {
      if (typeof collect === 'function') collect()
      return process.memoryUsage().heapUsed
    }
    const limits = limitsFrom(() => Date.UTC(2025, 2, 1))
    let allowed = 0
    const app = new Hono().get('/', async (c) => {
      const reports = limits.ofReports(c, 'shop')
      for (let number = 0; number < 50_000; number += 1) {
        if (await reports.mayAddOrder(`${c.req.query('of')}-${number}-${'9'.repeat(100)}`)) allowed += 1
      }
      return c.text('')
    })
    const flood = (of: string) => app.request(`/?of=${of}`, {}, peer('203.0.113.1'))
    await flood('first')
    const before = used()
    for (const of of ['second', 'third', 'fourth', 'fifth']) await flood(of)
    // Kept, 200,000 numbers are 10 MB.
    expect(used() - before).toBeLessThan(2_000_000)
    expect(allowed).toBe(30)
  })
})
