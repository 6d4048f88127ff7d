import { CustomerJoinSchema, JoinSchema } from '@goodword/protocol'
import { Hono } from 'hono'
import { join, joinAsCustomer } from '../advocates/join.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'
import { parseBody, readJson } from './read-body.ts'
import { senderOf } from './sender-of.ts'
import { shopOf } from './shop-of.ts'

const HEADERS = { 'cache-control': 'no-store' }

/** `POST /v1/advocates`: join the programme, by address or by the shop's word. */
export function advocates(app: RouteTools): Hono {
  return new Hono().post('/', app.limits.byNetwork('join'), async (c) => {
    const sent = await readJson(c)
    const sender = senderOf(c, app.clientAddress)
    if (typeof sent === 'object' && sent !== null && 'customerToken' in sent) {
      const body = parseBody(CustomerJoinSchema, sent)
      const joined = await joinAsCustomer(app, await shopOf(c, app, body.shop), body, sender)
      if (joined) return c.json(joined, 200, HEADERS)
      const message = 'must be signed with the secret key of the shop, at most a day ago'
      throw new Refusal('customer_token_invalid', undefined, [{ field: 'customerToken', message }])
    }
    const body = parseBody(JoinSchema, sent)
    return c.json(await join(app, await shopOf(c, app, body.shop), body, sender), 200, HEADERS)
  })
}
