import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { invite } from '../invite.ts'
import { readSessionToken } from '../keys/session-token.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'
import { checkOrigin } from './shop-of.ts'

const BEARER = /^Bearer +(\S+)$/i

/** `GET /v1/invite`: what the advocate of this session may see. Unchanged data costs a 304. */
export function inviteRoute(app: RouteTools): Hono {
  return new Hono().get('/', app.limits.byNetwork('browse'), etag(), async (c) => {
    const [, token] = BEARER.exec(c.req.header('authorization') ?? '') ?? []
    if (token === undefined) throw new Refusal('session_missing')
    const read = readSessionToken(token)
    const session = read && (await app.store.session(read.shopId, read.tokenHash))
    const shop = read && (await app.store.shop(read.shopId))
    if (!session || !shop || session.expiresAt <= app.now() || session.revokedAt !== undefined) {
      throw new Refusal('session_unknown')
    }
    checkOrigin(c, shop)
    const body = await invite(app.store, shop, session.advocateId, app.publicUrl)
    if (!body) throw new Refusal('session_unknown')
    return c.json(body, 200, { 'cache-control': 'private, no-cache', vary: 'Authorization' })
  })
}
