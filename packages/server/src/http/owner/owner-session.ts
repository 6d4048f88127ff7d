import { type OwnerPresence, type OwnerSession, OwnerSignInSchema } from '@goodword/protocol'
import { type Context, Hono } from 'hono'
import { DAY } from '../../domain/day.ts'
import { hash } from '../../keys/hash.ts'
import { randomToken } from '../../keys/random-text.ts'
import type { OwnerPass } from '../../store/owner-queries.ts'
import type { RouteTools } from '../environment.ts'
import { Refusal } from '../problem-response.ts'
import { readBody } from '../read-body.ts'
import { checkOwnOrigin } from './own-origin.ts'
import { ownerCookie } from './owner-cookie.ts'
import { ownerOf, ownerToken, sessionOf } from './owner-of.ts'

/** How long a browser stays signed in, in milliseconds. It is not prolonged. */
export const OWNER_SESSION_LIFE = 7 * DAY

/** `GET` who is there, `POST` a link's secret to come in, `DELETE` to go out. */
export function ownerSession(app: RouteTools): Hono {
  const { store, now } = app
  const cookie = ownerCookie(app)

  async function told(session: OwnerPass): Promise<OwnerSession> {
    const { shopId, expiresAt } = session
    const ids = shopId === undefined ? await store.shopIds() : [shopId]
    const shops = await Promise.all(ids.map((id) => store.shop(id)))
    return {
      signedIn: true,
      token: ownerToken(app.vault, session),
      ...{ expiresAt, operator: shopId === undefined },
      shops: shops.flatMap((shop) => (shop ? [{ id: shop.id, name: shop.name }] : [])),
    }
  }

  /** A browser that comes in again leaves no second session behind. */
  async function forgetOld(c: Context): Promise<void> {
    const old = cookie.read(c)
    if (old) await store.write((tx) => tx.endOwnerSession(hash(old)))
  }

  return new Hono()
    .get('/', async (c) => {
      const session = await sessionOf(c, app)
      return c.json<OwnerPresence>(session ? await told(session) : { signedIn: false })
    })
    .post('/', app.limits.byNetwork('signIn'), async (c) => {
      checkOwnOrigin(c, app)
      const { link } = await readBody(c, OwnerSignInSchema)
      const secret = randomToken()
      const session = await store.write(async (tx) => {
        const taken = await tx.takeOwnerLink(hash(link), now())
        if (!taken) return undefined
        const { shopId } = taken
        const begun = { tokenHash: hash(secret), shopId, expiresAt: now() + OWNER_SESSION_LIFE }
        await tx.addOwnerSession(begun, now())
        return begun
      })
      if (!session) throw new Refusal('owner_link_invalid')
      await forgetOld(c)
      cookie.set(c, secret, session.expiresAt)
      return c.json(await told(session))
    })
    .delete('/', async (c) => {
      const { tokenHash } = await ownerOf(c, app)
      await store.write((tx) => tx.endOwnerSession(tokenHash))
      cookie.clear(c)
      return c.json({ ended: true })
    })
    .delete('/all', async (c) => {
      const { shopId } = await ownerOf(c, app)
      await store.write((tx) => tx.endOwnerSessions(shopId))
      cookie.clear(c)
      return c.json({ ended: true })
    })
}
