import { ROOT } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import type { Outcome } from './outcome.ts'
import { ONE_FAILED, ONE_PASSED } from './tally.ts'

/** Runs a command that counts as one check: it passes when it exits with 0. */
export async function runCommand(
  command: string,
  args: readonly string[],
  limit: number,
  signal: AbortSignal,
): Promise<Outcome> {
  const { code, output } = await runQuietly(command, args, limit, { cwd: ROOT, signal })
  return { tally: code === 0 ? ONE_PASSED : ONE_FAILED, output }
}
