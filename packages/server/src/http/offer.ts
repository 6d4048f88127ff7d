import { CodeSchema, IdSchema, ShopKeySchema } from '@goodword/protocol'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import * as v from 'valibot'
import { offer } from '../programme/offer.ts'
import type { RouteTools } from './environment.ts'
import { readQuery } from './read-query.ts'
import { isRobot } from './robot.ts'
import { shopOf } from './shop-of.ts'

export const OfferQuery = v.object({ shop: ShopKeySchema, code: CodeSchema, visit: v.optional(IdSchema) })

/**
 * `GET /v1/offer?shop=pk_…&code=…`: what a friend who came by this code gets. With `&visit=…` and a pool of coupons it hands out the
 * friend's own: one for each visit, the same one however often it is asked for; no new one to robots or to a network that takes many.
 */
export function offerRoute(app: RouteTools): Hono {
  return new Hono().get('/', app.limits.byNetwork('browse'), etag(), async (c) => {
    const { code, visit, ...query } = readQuery(c, OfferQuery)
    const shop = await shopOf(c, app, query.shop)
    const isFriend = visit !== undefined && !isRobot(c.req.header('user-agent'))
    const friend = isFriend ? { visit, mayTakeNew: () => app.limits.allows(c, 'coupon') } : undefined
    const body = await offer(app, shop, code, friend)
    return c.json(body, 200, { 'cache-control': 'private, no-cache' })
  })
}
