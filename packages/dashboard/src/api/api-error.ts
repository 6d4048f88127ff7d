import type { FieldError, Problem } from '@goodword/protocol'

/** Problems after which the same may be tried again. */
const PASSING: readonly string[] = ['unavailable', 'internal']

/** The server did not do what it was asked. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** What the server said; `undefined` when it could not be reached, or spoke another language. */
  readonly problem: Problem | undefined

  constructor(problem: Problem | undefined, options?: ErrorOptions) {
    super(problem?.code ?? 'away', options)
    this.problem = problem
  }

  /** Whether nothing is wrong with what was asked: the server is away for a moment. */
  get isPassing(): boolean {
    return this.problem === undefined || PASSING.includes(this.problem.code)
  }

  /** What is wrong, field by field. */
  get fields(): readonly FieldError[] {
    return this.problem?.errors ?? []
  }

  /** The same, for a form of one field, whatever the request calls it. */
  at(field: string): ApiError {
    const errors = this.fields.map(({ message }) => ({ field, message }))
    return this.problem ? new ApiError({ ...this.problem, errors }, { cause: this }) : this
  }
}

/** Whether nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  const code = error instanceof ApiError ? error.problem?.code : undefined
  return code === 'session_missing' || code === 'session_unknown'
}
