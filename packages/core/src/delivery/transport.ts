import { type BatchAnswer, MESSAGES_PATH, type Problem } from '@goodword/protocol'
import ky, { HTTPError, type Options } from 'ky'
import type { GoodwordError } from '../error.ts'
import type { RequestOptions } from '../goodword.ts'
import type { warn } from '../warn.ts'

/** The way to the server. */
export interface Transport {
  /** Sends one body made by `toBodies`. Tried twice: message ids make a repeat harmless. */
  send(body: string): Promise<BatchAnswer>
  request<T>(path: string, options?: RequestOptions): Promise<T>
}

/** A JSON body sent as text/plain is a "simple" request: no preflight, so half the round trips. */
const headers = { 'content-type': 'text/plain' }

/**
 * ky, and nothing else in this house imports it.
 *
 * @param Failure what calls reject with, which the eager part has already: the tag's files share no code
 * @param tell how the page's developer hears that the shop does not list this page's address: once, whatever asked
 */
export function createTransport(api: string, Failure: typeof GoodwordError, tell: typeof warn): Transport {
  let told = false
  const client = ky.create({
    prefixUrl: api,
    timeout: 8_000,
    keepalive: true,
    // What asks for patience (429, 503) is left to the outbox, which waits as long as it was told.
    retry: { limit: 1, methods: ['get', 'post'], statusCodes: [500, 502, 504], afterStatusCodes: [] },
  })
  const explain = async (cause: unknown): Promise<GoodwordError> => {
    if (!(cause instanceof HTTPError)) {
      return new Failure('network', 'no answer from the server', { cause })
    }
    const { response } = cause
    const after = response.headers.get('retry-after') ?? ''
    // Seconds, or a date (RFC 9110, section 10.2.3).
    const retryAfter = Number(after) * 1000 || Date.parse(after) - Date.now() || undefined
    const problem = await response.json<Problem>().catch(() => undefined)
    // `origin_not_allowed`: the public routes refuse nothing else so.
    if (problem?.status === 403 && !told) {
      told = true
      tell(problem.detail ?? problem.title)
    }
    return problem?.code
      ? new Failure('problem', problem.detail ?? problem.title, { cause, problem, retryAfter })
      : new Failure('network', `the server answered ${response.status}`, { cause, retryAfter })
  }
  const call = async <T>(path: string, options: Options): Promise<T> => {
    try {
      return await client(path.slice(1), options).json<T>()
    } catch (error) {
      throw await explain(error)
    }
  }
  return {
    send: (body) => call(MESSAGES_PATH, { method: 'post', body, headers }),
    request: (path, { json, session, signal } = {}) =>
      call(path, {
        ...(signal && { signal }),
        headers: {
          ...(json !== undefined && headers),
          ...(session && { authorization: `Bearer ${session}` }),
        },
        // Only messages carry ids that make a repeat harmless.
        ...(json !== undefined && { method: 'post', body: JSON.stringify(json), retry: 0 }),
      }),
  }
}
