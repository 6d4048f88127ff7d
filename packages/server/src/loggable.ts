/** What the log may hold of an error. Not its other fields: a schema's error carries the value that it refused. */
export interface LoggableError {
  readonly type: string
  readonly message: string
  readonly stack?: string | undefined
  readonly code?: string
  readonly cause?: LoggableError
}

/** Makes an error fit for the log, where secrets and addresses never stand. */
export function loggable(error: unknown): LoggableError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something else than an error was thrown' }
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...(error.cause instanceof Error && { cause: loggable(error.cause) }),
  }
}
