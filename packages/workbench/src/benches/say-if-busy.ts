import { availableParallelism, loadavg } from 'node:os'

/** Says when other work uses the machine, so that nobody believes its times. */
export function sayIfBusy(): void {
  const [load = 0] = loadavg()
  const processors = availableParallelism()
  if (load <= processors) return
  console.log(
    `This machine is busy (load ${load.toFixed(0)} on ${processors} processors): times by the clock say little.`,
  )
}
