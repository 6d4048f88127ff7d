import { Hono } from 'hono'
import type { RouteTools } from './environment.ts'
import { sessionOf } from './session-of.ts'

/** `POST /v1/session/end`: this browser forgets the advocate, and so does the server. */
export function sessionEnd(app: RouteTools): Hono {
  return new Hono().post('/', app.limits.byNetwork('browse'), async (c) => {
    const { shop, tokenHash } = await sessionOf(c, app)
    await app.store.write((tx) => tx.endSession(shop.id, tokenHash, app.now()))
    return c.json({ ended: true }, 200, { 'cache-control': 'no-store' })
  })
}
