import { readFileSync } from 'node:fs'

/** Processor time of the whole machine until now, in clock ticks. */
export interface MachineTime {
  readonly all: number
  /** What a virtual machine was ready to use and was not given, because its host gave it to others. */
  readonly stolen: number
}

/** Linux only. @see https://man7.org/linux/man-pages/man5/proc_stat.5.html */
export function machineTime(): MachineTime {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  // user, nice, system, idle, iowait, irq, softirq, steal; what guests of this machine used is in user and nice already.
  const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number)
  return { all: ticks.reduce((sum, one) => sum + one, 0), stolen: ticks[7] ?? 0 }
}

/** Share of the processors' time that was taken away between two moments, 0 to 1. */
export function stolenShare(before: MachineTime, after: MachineTime): number {
  const all = after.all - before.all
  return all === 0 ? 0 : (after.stolen - before.stolen) / all
}
