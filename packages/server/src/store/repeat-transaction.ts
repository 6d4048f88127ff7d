import type { Lanes } from './lanes.ts'
import { StoreUnavailableError } from './store.ts'
import { TransactionConflictError } from './transaction-conflict.ts'

/** Times that one transaction is begun before the client is asked to come again. */
const MOST_TRIES = 20

/** From this try on it runs with nothing else of this process beside it: those that met once would only meet again. */
const FIRST_ALONE = 2

/** A key that is still taken at this try is a mistake, not a race. */
const TRIES_FOR_A_KEY = 3

/** Longest pause before a try, in milliseconds: it keeps several processes out of step. */
const LONGEST_PAUSE = 50

/**
 * Runs a transaction, and again when it met another one. One that goes on meeting others is run alone, so that it gets through
 * however busy the process is.
 *
 * @throws StoreUnavailableError when it met others every time; the cause when a key is taken for good
 */
export async function repeatTransaction<T>(lanes: Lanes, attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await (tries < FIRST_ALONE ? lanes.run(attempt) : lanes.runAlone(attempt))
    } catch (error) {
      if (!(error instanceof TransactionConflictError)) throw error
      if (error.kind === 'taken' && tries >= TRIES_FOR_A_KEY) throw error.cause
      if (tries >= MOST_TRIES) throw new StoreUnavailableError('too many conflicts', { cause: error })
      // Whoever is met while running alone is in another process.
      if (tries >= FIRST_ALONE) await pause(Math.min(2 ** tries, LONGEST_PAUSE))
    }
  }
}

function pause(longest: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest))
}
