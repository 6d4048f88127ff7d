import type { MiddlewareHandler } from 'hono'
import { withHeaders } from './standing-headers.ts'

/** A day, the longest that Firefox keeps a preflight. */
const PREFLIGHT_SECONDS = 86_400

/**
 * CORS for the API. Any page may read an answer: it holds nothing that a page could not get without a browser (no cookie
 * says who asks), and a developer on a wrong origin should be able to read why. What a foreign page may *do* is decided
 * by `checkOrigin`, once the body has said which shop is meant; a preflight has no body, so it is always granted.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export const crossOrigin: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin')
  const isPreflight =
    c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined
  await withHeaders(
    c,
    async () => {
      if (isPreflight) c.res = new Response(null, { status: 204 })
      else await next()
    },
    headersFor(origin, isPreflight),
  )
}

function headersFor(origin: string | undefined, isPreflight: boolean): Record<string, string> {
  if (origin === undefined) return { vary: 'Origin' }
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers':
      'ETag, RateLimit-Limit, RateLimit-Policy, RateLimit-Remaining, RateLimit-Reset, Retry-After',
    ...(isPreflight && {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match',
      'access-control-max-age': String(PREFLIGHT_SECONDS),
    }),
  }
}
