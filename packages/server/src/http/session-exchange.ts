import { SessionExchangeSchema } from '@goodword/protocol'
import { Hono } from 'hono'
import { enter } from '../advocates/enter.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'
import { readBody } from './read-body.ts'
import { shopOf } from './shop-of.ts'

/** `POST /v1/session/exchange`: a session for the secret that stood in the fragment of “Back to the shop”. */
export function sessionExchange(app: RouteTools): Hono {
  return new Hono().post('/', app.limits.byNetwork('join'), async (c) => {
    const { entry, ...body } = await readBody(c, SessionExchangeSchema)
    const entered = await enter(app, await shopOf(c, app, body.shop), entry)
    if (!entered) throw new Refusal('confirm_link_invalid')
    return c.json(entered, 200, { 'cache-control': 'no-store' })
  })
}
