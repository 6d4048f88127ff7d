import { PATHS, problem, SERVER_PATHS } from '@goodword/protocol'
import { Hono } from 'hono'
import { admin } from './http/admin/admin.ts'
import { advocates } from './http/advocates.ts'
import { clientAddress, hasConnection } from './http/client-address.ts'
import { confirmRoute } from './http/confirm.ts'
import { crossOrigin } from './http/cross-origin.ts'
import { dryRunRoute } from './http/dry-run.ts'
import type { AppDependencies, RouteTools } from './http/environment.ts'
import { health } from './http/health.ts'
import { inviteRoute } from './http/invite.ts'
import { limitBody } from './http/limit-body.ts'
import { createLimits, NO_LIMITS } from './http/limits.ts'
import { messages } from './http/messages.ts'
import { offerRoute } from './http/offer.ts'
import { openapi } from './http/openapi/openapi.ts'
import { ownerApi } from './http/owner/owner-api.ts'
import { ownerPages } from './http/owner/owner-pages.ts'
import { problemResponse, Refusal } from './http/problem-response.ts'
import { sessionEnd } from './http/session-end.ts'
import { sessionExchange } from './http/session-exchange.ts'
import { sessionLink } from './http/session-link.ts'
import { shareLink } from './http/share-link.ts'
import { securityHeaders } from './http/standing-headers.ts'
import { tagFiles } from './http/tag-files.ts'
import { voices } from './http/voices.ts'
import { loggable } from './loggable.ts'
import { StoreUnavailableError } from './store/store.ts'
import { networkOf } from './visitors/network.ts'

/** Seconds after which a client may ask again while the database is away. */
const RETRY_AFTER = '5'

/** What stands in `Allow` when another method was tried. */
const ALLOWED = [
  [PATHS.messages, 'POST'],
  [PATHS.advocates, 'POST'],
  [PATHS.invite, 'GET, HEAD'],
  [PATHS.dryRun, 'POST'],
  [PATHS.sessionEnd, 'POST'],
  [PATHS.sessionExchange, 'POST'],
  [PATHS.sessionLink, 'POST'],
  [SERVER_PATHS.confirm, 'GET, HEAD, POST'],
  [PATHS.offer, 'GET, HEAD'],
  [PATHS.ratings, 'POST'],
  [PATHS.missedReferrals, 'POST'],
  [`${PATHS.share}/*`, 'GET, HEAD'],
  [PATHS.script, 'GET, HEAD'],
  [SERVER_PATHS.openapi, 'GET, HEAD'],
  [PATHS.health, 'GET, HEAD'],
  [PATHS.ready, 'GET, HEAD'],
] as const

/**
 * Puts the routes together. The answer to everything that goes wrong is made here and in `http/problem-response.ts`.
 *
 * @example const answer = await createApp(dependencies).request('/healthz')
 */
export function createApp(dependencies: AppDependencies): Hono {
  const app = new Hono()
  const tools = routeTools(dependencies)

  // The pages, each with a policy of its own.
  app.route('/', confirmRoute(tools))
  app.route('/', ownerPages(tools))
  app.use(securityHeaders)
  app.route(SERVER_PATHS.admin, admin(tools))
  app.route(SERVER_PATHS.ownerApi, ownerApi(tools))
  app.use('/v1/*', crossOrigin)
  app.use('/v1/*', limitBody)

  app.route(PATHS.messages, messages(tools))
  app.route(PATHS.advocates, advocates(tools))
  app.route(PATHS.invite, inviteRoute(tools))
  app.route(PATHS.sessionEnd, sessionEnd(tools))
  app.route(PATHS.sessionExchange, sessionExchange(tools))
  app.route(PATHS.sessionLink, sessionLink(tools))
  app.route(PATHS.dryRun, dryRunRoute(tools))
  app.route(PATHS.offer, offerRoute(tools))
  app.route(PATHS.share, shareLink(tools))
  app.route('/', voices(tools))
  app.route('/', openapi(tools))
  app.route('/', health(tools))
  app.route('/', tagFiles(tools))

  for (const [path, allow] of ALLOWED) {
    app.all(path, () => problemResponse(problem('method_not_allowed', `use ${allow}`), { allow }))
  }

  app.notFound(() => problemResponse(problem('route_unknown')))
  app.onError((error, c) => {
    if (error instanceof Refusal) {
      // @see https://www.rfc-editor.org/rfc/rfc6750#section-3
      const challenge = c.req.path.endsWith(PATHS.invite) && error.problem.status === 401
      return problemResponse(error.problem, {
        ...error.headers,
        ...(challenge && { 'www-authenticate': 'Bearer' }),
      })
    }
    if (isClientGone(error)) {
      dependencies.log.debug({ method: c.req.method }, 'a client went away')
      // Nobody hears it.
      return problemResponse(problem('body_malformed'))
    }
    dependencies.log.error({ err: loggable(error), method: c.req.method }, 'a request failed')
    if (error instanceof StoreUnavailableError) {
      return problemResponse(problem('unavailable'), { 'retry-after': RETRY_AFTER })
    }
    return problemResponse(problem('internal'))
  })
  return app
}

/** What Node says of a request whose sender hung up before its end. @see https://github.com/nodejs/node/blob/main/lib/_http_server.js (abortIncoming) */
function isClientGone(error: Error): boolean {
  return 'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted'
}

function routeTools(dependencies: AppDependencies): RouteTools {
  const { vault, now, trustedProxies = [], rateLimits = true, unlimitedInProcess = false } = dependencies
  const address = clientAddress(trustedProxies)
  const limits = rateLimits
    ? createLimits({
        ...{ vault, now },
        networkOf: (c) => networkOf(address(c) ?? ''),
        isCounted: (c) => !unlimitedInProcess || hasConnection(c),
      })
    : NO_LIMITS
  return { ...dependencies, clientAddress: address, limits }
}
