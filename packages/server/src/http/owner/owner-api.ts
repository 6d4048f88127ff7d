import { BODY_LIMIT, problem } from '@goodword/protocol'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { admin } from '../admin/admin.ts'
import type { RouteTools } from '../environment.ts'
import { problemResponse } from '../problem-response.ts'
import { shopOfOwner } from './owner-of.ts'
import { ownerSession } from './owner-session.ts'
import { ownerShops } from './owner-shops.ts'

const MAX_SIZE = BODY_LIMIT * 8

/**
 * `/admin/api/…`: what the owner's pages ask. `/shops/ID/…` is all of `/v1/admin` for one shop, by the session instead of the secret
 * key. Apart from it, so that no cookie ever opens an address that other programs use.
 */
export function ownerApi(app: RouteTools): Hono {
  const routes = new Hono()
  routes.use(app.limits.byNetwork('browse'))
  routes.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  // Its own limits: tables may be larger.
  routes.route('/shops/:shop', admin(app, shopOfOwner))
  routes.use(
    bodyLimit({
      maxSize: MAX_SIZE,
      onError: () => problemResponse(problem('body_too_large', `at most ${MAX_SIZE} bytes`)),
    }),
  )
  routes.route('/session', ownerSession(app))
  routes.route('/', ownerShops(app))
  return routes
}
