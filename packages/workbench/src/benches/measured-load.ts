import type { BenchProcess } from './bench-process.ts'
import { type LoadOptions, type LoadResult, load } from './load.ts'
import { machineTime, stolenShare } from './stolen-time.ts'

/** A load, and what it cost. */
export interface Load extends LoadResult {
  /** Time that the server's process has computed for each answer, in microseconds. */
  readonly cpu: number
  /** Share of the machine's time that its host gave to others meanwhile, 0 to 1. */
  readonly stolen: number
}

/** Sends a load to a process and notes what it computed meanwhile. */
export async function measuredLoad(process: BenchProcess, options: Omit<LoadOptions, 'port'>): Promise<Load> {
  const machine = machineTime()
  const before = process.cpu()
  const result = await load({ ...options, port: process.port })
  const cpu = (process.cpu() - before) / result.answers
  return { ...result, cpu, stolen: stolenShare(machine, machineTime()) }
}

/**
 * The middle throughput; the least time computed, because other work on the machine only ever adds to that by taking the processor's
 * caches; and how long answers took in the turn from which the host took least: while a virtual machine stands still nobody answers.
 */
export function summary(results: readonly Load[]): Load {
  const byThroughput = results.toSorted((a, b) => a.perSecond - b.perSecond)
  const [quietest] = results.toSorted((a, b) => a.stolen - b.stolen)
  const middle = byThroughput[Math.floor(byThroughput.length / 2)]
  if (!middle || !quietest) throw new Error('nothing was measured')
  return {
    ...quietest,
    perSecond: middle.perSecond,
    cpu: Math.min(...results.map(({ cpu }) => cpu)),
    failures: results.reduce((sum, { failures }) => sum + failures, 0),
  }
}
