import type { Tally } from './tally.ts'

/** What a step of `npm test` came to. */
export interface Outcome {
  readonly tally: Tally
  /** Everything that was printed; shown only when something failed. */
  readonly output: string
}
