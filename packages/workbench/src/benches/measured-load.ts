import type { BenchProcess } from './bench-process.ts'
import { type LoadOptions, type LoadResult, load } from './load.ts'

/** A load, and the time that the server's process has computed for each answer, in microseconds. */
export interface Load extends LoadResult {
  readonly cpu: number
}

/** Sends a load to a process and notes what it computed meanwhile. */
export async function measuredLoad(process: BenchProcess, options: Omit<LoadOptions, 'port'>): Promise<Load> {
  const before = process.cpu()
  const result = await load({ ...options, port: process.port })
  return { ...result, cpu: (process.cpu() - before) / result.answers }
}

/**
 * The middle result by throughput, with the least time computed: other work on the machine only ever adds to that, by taking
 * the processor's caches.
 */
export function middle(results: readonly Load[]): Load {
  const sorted = results.toSorted((a, b) => a.perSecond - b.perSecond)
  const found = sorted[Math.floor(sorted.length / 2)]
  if (!found) throw new Error('nothing was measured')
  return { ...found, cpu: Math.min(...results.map(({ cpu }) => cpu)) }
}
