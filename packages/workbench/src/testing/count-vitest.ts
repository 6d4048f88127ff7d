import type { Tally } from './tally.ts'

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Counts a vitest run honestly: a file that could not even be loaded is one failure, and so is a run that ended
 * badly without naming a failed test (an unhandled rejection, no tests at all, no report).
 *
 * @param report nothing when vitest did not come so far as to write it
 */
export function countVitest(report: VitestReport | undefined, exitCode: number | null): Tally {
  const passed = report?.numPassedTests ?? 0
  const unloaded = report?.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = (report?.numFailedTests ?? 0) + (unloaded?.length ?? 0)
  const endedBadly = exitCode !== 0 || passed === 0
  return { passed, failed: failed || (endedBadly ? 1 : 0) }
}
