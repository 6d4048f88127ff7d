import { CodeSchema, ShopKeySchema } from '@goodword/protocol'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import * as v from 'valibot'
import { offer } from '../offer.ts'
import type { RouteTools } from './environment.ts'
import { readQuery } from './read-query.ts'
import { shopOf } from './shop-of.ts'

export const OfferQuery = v.object({ shop: ShopKeySchema, code: CodeSchema })

/** `GET /v1/offer?shop=pk_…&code=…`: what a friend who came by this code gets. */
export function offerRoute(app: RouteTools): Hono {
  return new Hono().get('/', app.limits.byNetwork('browse'), etag(), async (c) => {
    const { shop, code } = readQuery(c, OfferQuery)
    const body = await offer(app, await shopOf(c, app, shop), code)
    return c.json(body, 200, { 'cache-control': 'private, no-cache' })
  })
}
