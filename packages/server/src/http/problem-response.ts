import { type FieldError, type Problem, type ProblemCode, problem } from '@goodword/protocol'

const MEDIA_TYPE = 'application/problem+json'

/** A refusal on its way to the client. Routes throw it; `app.onError` answers with its document. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problem: Problem
  /** What the answer says beside its document, such as `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ProblemCode,
    detail?: string,
    errors?: FieldError[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code)
    this.problem = problem(code, detail, errors)
    this.headers = headers
  }
}

/** RFC 9457 document as an answer. @see https://www.rfc-editor.org/rfc/rfc9457 */
export function problemResponse(body: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': MEDIA_TYPE, 'cache-control': 'no-store', ...headers },
  })
}
