import type { Context, MiddlewareHandler, Next } from 'hono'

type Headers = Readonly<Record<string, string>>

/** Where middleware leaves its headers for `answerAtOnce`. */
const WAITING = 'goodword-waiting-headers'
const ANSWERED = 'goodword-answered-at-once'

/**
 * For every answer. Nothing that this server answers is a page with anything in it, except those that have a policy of their own.
 * Scripts are for other sites, so no resource policy; whoever ends TLS in front of this process decides about it.
 *
 * @see https://owasp.org/www-project-secure-headers/
 */
export const SECURITY_HEADERS: Headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
}

/** Puts `SECURITY_HEADERS` on each answer. */
export const securityHeaders: MiddlewareHandler = (c, next) => withHeaders(c, next, SECURITY_HEADERS)

/** Goes on, and puts these headers on whatever is answered. */
export async function withHeaders(c: Context, next: Next, headers: Headers): Promise<void> {
  const waiting: Headers | undefined = c.get(WAITING)
  c.set(WAITING, waiting === undefined ? headers : { ...waiting, ...headers })
  await next()
  if (c.get(ANSWERED) === true) return
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') c.res.headers.append(name, value)
    else c.res.headers.set(name, value)
  }
}

/**
 * Answers JSON with all headers at once. Put on one by one, a dozen headers cost more time than all the rest of an answer; so the route
 * that is asked most answers in this way.
 */
export function answerAtOnce(c: Context, body: unknown, headers: Headers): Response {
  const waiting: Headers | undefined = c.get(WAITING)
  c.set(ANSWERED, true)
  return new Response(JSON.stringify(body), {
    status: 200,
    headers: { 'content-type': 'application/json', ...waiting, ...headers },
  })
}
