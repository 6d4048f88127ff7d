/** The database cannot be used as it is. The message says why and what to do, and is meant for people. */
export class DatabaseRefusedError extends Error {
  override readonly name = 'DatabaseRefusedError'
}
