import { OWNER_TOKEN_HEADER, ProblemSchema } from '@goodword/protocol'
import ky, { HTTPError } from 'ky'
import * as v from 'valibot'
import { ApiError } from './api-error.ts'

/** What goes along with a question. */
export interface AskOptions {
  readonly json?: unknown
  /** A table, sent as it is. */
  readonly body?: Blob | string
  readonly query?: Readonly<Record<string, string | undefined>>
}

/** Asks the server and reads its answer by a schema. @throws {ApiError} */
export type Ask = <S extends v.GenericSchema>(
  schema: S,
  method: string,
  path: string,
  options?: AskOptions,
) => Promise<v.InferOutput<S>>

/** How long an answer may take, in milliseconds: the check of the tag waits for another server. */
const TIMEOUT = 30_000

/**
 * @param base address that paths are relative to, with a slash at its end
 * @param token what a change has to carry, once somebody is signed in
 */
export function createAsk(
  base: string,
  token: () => string | undefined,
  fetch: typeof globalThis.fetch,
): Ask {
  const client = ky.create({ prefixUrl: base, timeout: TIMEOUT, credentials: 'same-origin', fetch })

  return async (schema, method, path, { json, body, query = {} } = {}) => {
    const searchParams = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
    try {
      const answer = await client(path, {
        method,
        headers: { [OWNER_TOKEN_HEADER]: token() ?? '' },
        ...(json !== undefined && { json }),
        ...(body !== undefined && { body }),
        ...(searchParams.length > 0 && { searchParams }),
      })
      return v.parse(schema, await answer.json())
    } catch (cause) {
      throw await apiError(cause)
    }
  }
}

async function apiError(cause: unknown): Promise<ApiError> {
  if (!(cause instanceof HTTPError)) return new ApiError(undefined, { cause })
  const problem = v.safeParse(ProblemSchema, await cause.response.json().catch(() => undefined))
  return new ApiError(problem.success ? problem.output : undefined, { cause })
}
