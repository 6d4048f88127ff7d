import { MasterKeyError } from '../shops/check-master-key.ts'
import { DatabaseRefusedError } from '../store/database-refused-error.ts'
import { StoreUnavailableError } from '../store/store.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken by another program: choose one with GOODWORD_PORT.',
  EACCES: 'This user may not do that: look at the rights of the data folder and at the port.',
  EADDRNOTAVAIL: 'This machine has no such address: look at GOODWORD_HOST.',
  EEXIST: 'There is such a file already: choose another name, or say --replace.',
}

/** What the person at the command line should know about a failure. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const sentence = SENTENCES[code]
  if (sentence !== undefined) return sentence
  if (error instanceof StoreUnavailableError) {
    const { cause } = error
    return `The database does not answer${cause instanceof Error && cause.message ? `: ${cause.message}` : ''}.`
  }
  // What was meant to be read by people says so by its kind; everything else is a fault, and its stack may help.
  const isPlain = [TypeError, RangeError, MasterKeyError, DatabaseRefusedError].some(
    (kind) => error instanceof kind,
  )
  return isPlain ? `${error.message}.` : (error.stack ?? error.message)
}
