import { BODY_LIMIT, problem } from '@goodword/protocol'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problemResponse } from './problem-response.ts'

const refuse = () => problemResponse(problem('body_too_large', `at most ${BODY_LIMIT} bytes`))
const counting = bodyLimit({ maxSize: BODY_LIMIT, onError: refuse })

/**
 * Refuses bodies that are too large. One that says its length is judged by that, since Node reads no more of it; only the others are
 * counted as they come, which costs a web stream for each request.
 */
export const limitBody: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const length = c.req.header('content-length')
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counting(c, next)
  return Number(length) > BODY_LIMIT ? refuse() : next()
}
