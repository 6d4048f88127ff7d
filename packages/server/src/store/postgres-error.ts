import { StoreUnavailableError } from './store.ts'
import { TransactionConflictError } from './transaction-conflict.ts'

/**
 * PostgreSQL's words for "not now": connection lost, no room, shutting down, failed over to a server that only reads,
 * a statement that took too long.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const UNAVAILABLE = /^(08|53|57P|58)|^(25006|55P03|57014)$/

/** Serialization failure and deadlock: the standard's and PostgreSQL's wish to have the transaction repeated. */
const CONFLICT = /^(40001|40P01)$/

const UNIQUE_VIOLATION = '23505'

/** Another process has migrated: a compiled statement no longer fits its tables. */
const STALE_STATEMENT = /cached plan must not change result type/

/** What the server itself reported, with its five-letter code; everything else came from the way there. */
export interface ServerError extends Error {
  readonly code?: string | undefined
}

/** Whether the connection cannot be used for this statement any more. */
export function isStale(error: ServerError): boolean {
  return STALE_STATEMENT.test(error.message)
}

/** The store's own error for what the server reported; the error itself when it is a mistake of ours. */
export function translated(error: ServerError): Error {
  const code = error.code ?? ''
  if (CONFLICT.test(code) || isStale(error)) return new TransactionConflictError('order', error)
  if (code === UNIQUE_VIOLATION) return new TransactionConflictError('taken', error)
  if (UNAVAILABLE.test(code)) return unavailable(error)
  return error
}

/** No answer, or no connection. */
export function unavailable(cause: unknown): StoreUnavailableError {
  return new StoreUnavailableError('the database cannot answer', { cause })
}
