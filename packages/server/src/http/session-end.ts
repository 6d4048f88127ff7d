import { SessionEndSchema } from '@goodword/protocol'
import { Hono } from 'hono'
import type { RouteTools } from './environment.ts'
import { parseBody, readJson } from './read-body.ts'
import { sessionOf } from './session-of.ts'

/**
 * `POST /v1/session/end`: this browser forgets the advocate, and so does the server; with `everywhere` so do all other browsers. Whoever
 * has only typed an address signs out nobody but himself.
 */
export function sessionEnd(app: RouteTools): Hono {
  return new Hono().post('/', app.limits.byNetwork('browse'), async (c) => {
    const { shop, advocateId, tokenHash, limited } = await sessionOf(c, app)
    const isEmpty = (await c.req.text()) === ''
    const { everywhere } = isEmpty ? { everywhere: false } : parseBody(SessionEndSchema, await readJson(c))
    const sessions = await app.store.write(async (tx) => {
      if (everywhere && !limited) return tx.endSessions(shop.id, advocateId, app.now())
      await tx.endSession(shop.id, tokenHash, app.now())
      return 1
    })
    return c.json({ ended: true, sessions }, 200, { 'cache-control': 'no-store' })
  })
}
