import { JoinSchema } from '@goodword/protocol'
import { Hono } from 'hono'
import { join } from '../join.ts'
import type { AppDependencies } from './environment.ts'
import { readBody } from './read-body.ts'
import { shopOf } from './shop-of.ts'

/** `POST /v1/advocates`: join the programme. */
export function advocates(app: AppDependencies): Hono {
  return new Hono().post('/', async (c) => {
    const body = await readBody(c, JoinSchema)
    const shop = await shopOf(c, app.store, body.shop)
    return c.json(await join(app, shop, body), 200, { 'cache-control': 'no-store' })
  })
}
