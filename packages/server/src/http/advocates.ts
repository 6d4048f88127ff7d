import { JoinSchema } from '@goodword/protocol'
import { Hono } from 'hono'
import { join } from '../join.ts'
import type { RouteTools } from './environment.ts'
import { readBody } from './read-body.ts'
import { shopOf } from './shop-of.ts'

/** `POST /v1/advocates`: join the programme. */
export function advocates(app: RouteTools): Hono {
  return new Hono().post('/', app.limits.byNetwork('join'), async (c) => {
    const body = await readBody(c, JoinSchema)
    const shop = await shopOf(c, app, body.shop)
    return c.json(await join(app, shop, body), 200, { 'cache-control': 'no-store' })
  })
}
