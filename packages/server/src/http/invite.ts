import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { bestChannels } from '../advocates/best-channels.ts'
import { invite } from '../advocates/invite.ts'
import { limitedInvite } from '../advocates/limited-invite.ts'
import { noteNetwork } from '../advocates/note-network.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'
import { senderOf } from './sender-of.ts'
import { sessionOf } from './session-of.ts'

/** `GET /v1/invite`: what the advocate of this session may see. Unchanged data costs a 304. */
export function inviteRoute(app: RouteTools): Hono {
  const channels = bestChannels(app)
  return new Hono().get('/', app.limits.byNetwork('browse'), etag(), async (c) => {
    const { shop, advocateId, limited } = await sessionOf(c, app)
    // Whoever has only typed the address need not be the person: their network says nothing of the person's.
    if (!limited) await noteNetwork(app, shop, advocateId, senderOf(c, app.clientAddress))
    const order = await channels(shop.id)
    const body = limited
      ? await limitedInvite(app.store, shop, advocateId, limited, app.publicUrl, order)
      : await invite(app.store, shop, advocateId, app.publicUrl, order, app.now())
    if (!body) throw new Refusal('session_unknown')
    return c.json(body, 200, { 'cache-control': 'private, no-cache', vary: 'Authorization' })
  })
}
