import { Hono } from 'hono'
import { mailSignIn } from '../advocates/mail-sign-in.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'
import { sessionOf } from './session-of.ts'

/**
 * `POST /v1/session/link`: mails a link to the address that this browser joined with, because it was confirmed elsewhere. The answer is the
 * same whether a mail is left to be sent or the address was written to often enough.
 */
export function sessionLink(app: RouteTools): Hono {
  return new Hono().post('/', app.limits.byNetwork('join'), async (c) => {
    const { shop, advocateId, limited } = await sessionOf(c, app)
    if (!limited) throw new Refusal('state_conflict', 'this session sees everything that there is')
    await mailSignIn(app, shop, advocateId)
    return c.json({ received: true }, 200, { 'cache-control': 'no-store' })
  })
}
