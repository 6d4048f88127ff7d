import { Lanes } from './lanes.ts'
import { StoreUnavailableError } from './store.ts'
import { TransactionConflictError } from './transaction-conflict.ts'

/** Times that one transaction is begun before the client is asked to come again. */
const MOST_TRIES = 30

/** A key that is still taken at this try is a mistake, not a race. */
const TRIES_FOR_A_KEY = 3

/** Longest pause before a try, in milliseconds. */
const LONGEST_PAUSE = 50

/**
 * Repeats transactions that met another one. Repetitions of this process go one after the other, so that they do not meet each
 * other again; a random pause keeps those of several processes apart.
 */
export class RepeatTransaction {
  readonly #again = new Lanes(1)

  /** @throws StoreUnavailableError when it met others every time; the cause when a key is taken for good */
  async run<T>(attempt: () => Promise<T>): Promise<T> {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof TransactionConflictError)) throw error
      return this.#again.run(() => this.#repeat(attempt))
    }
  }

  async #repeat<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 2; ; tries++) {
      try {
        return await attempt()
      } catch (error) {
        if (!(error instanceof TransactionConflictError)) throw error
        if (error.kind === 'taken' && tries >= TRIES_FOR_A_KEY) throw error.cause
        if (tries >= MOST_TRIES) throw new StoreUnavailableError('too many conflicts', { cause: error })
        await pause(Math.min(2 ** tries, LONGEST_PAUSE))
      }
    }
  }
}

function pause(longest: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest))
}
