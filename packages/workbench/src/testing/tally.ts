/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

export const NONE: Tally = { passed: 0, failed: 0 }
export const ONE_PASSED: Tally = { passed: 1, failed: 0 }
export const ONE_FAILED: Tally = { passed: 0, failed: 1 }

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

/** The last line of a run, which machines read too. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`
