import { type BatchAnswer, PATHS, type Problem } from '@goodword/protocol'
import ky, { HTTPError } from 'ky'
import { GoodwordError } from './error.ts'
import type { RequestOptions } from './goodword.ts'

/** The way to the server. */
export interface Transport {
  /** Sends one body made by `toBodies`. Retried: message ids make repeats harmless. */
  send(body: string): Promise<BatchAnswer>
  request<T>(path: string, options?: RequestOptions): Promise<T>
}

/** ky, and nothing else in this house imports it. */
export function createTransport(api: string): Transport {
  const client = ky.create({
    prefixUrl: api,
    timeout: 10_000,
    retry: { limit: 2, methods: ['get', 'post'], maxRetryAfter: 5_000 },
  })
  const call = async <T>(path: string, options: Parameters<typeof client>[1]): Promise<T> => {
    try {
      return await client(path.slice(1), options).json<T>()
    } catch (error) {
      throw await explain(error)
    }
  }
  return {
    // A JSON body sent as text/plain is a "simple" request: no preflight, so half the round trips.
    send: (body) =>
      call(PATHS.messages, { method: 'post', body, headers: { 'content-type': 'text/plain;charset=utf-8' } }),
    request: (path, { json, session, signal } = {}) =>
      call(path, {
        ...(signal && { signal }),
        ...(session && { headers: { authorization: `Bearer ${session}` } }),
        ...(json === undefined
          ? { method: 'get' }
          : {
              method: 'post',
              body: JSON.stringify(json),
              headers: { 'content-type': 'text/plain;charset=utf-8' },
              // Only messages carry ids that make a repeat harmless.
              retry: 0,
            }),
      }),
  }
}

async function explain(cause: unknown): Promise<GoodwordError> {
  if (cause instanceof HTTPError) {
    const problem = await cause.response.json<Problem>().catch(() => undefined)
    if (problem?.code)
      return new GoodwordError('problem', problem.detail ?? problem.title, { cause, problem })
  }
  return new GoodwordError('network', 'the referral server cannot be reached', { cause })
}
