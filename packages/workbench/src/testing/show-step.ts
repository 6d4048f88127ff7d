import type { Outcome } from './outcome.ts'
import type { Tally } from './tally.ts'

/** Runs a step of `npm test` and prints one line about it, and its whole output when something failed. */
export async function showStep(name: string, work: () => Promise<Outcome>): Promise<Tally> {
  const start = performance.now()
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …\r`)
  const { tally, output } = await work()
  const { passed, failed } = tally
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${counts.padEnd(24)} ${seconds.padStart(6)} s`)
  if (failed > 0) console.log(`${output.trimEnd()}\n`)
  return tally
}
