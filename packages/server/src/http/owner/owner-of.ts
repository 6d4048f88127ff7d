import { OWNER_TOKEN_HEADER } from '@goodword/protocol'
import type { Context } from 'hono'
import { hash } from '../../keys/hash.ts'
import type { Vault } from '../../keys/vault.ts'
import type { OwnerPass } from '../../store/owner-queries.ts'
import type { Shop } from '../../store/shop.ts'
import type { RouteTools } from '../environment.ts'
import { Refusal } from '../problem-response.ts'
import { checkOwnOrigin } from './own-origin.ts'
import { ownerCookie } from './owner-cookie.ts'

const PURPOSE = 'owner token'

/** What a change has to carry: only a page that may read our answers knows it. */
export function ownerToken(vault: Vault, { tokenHash }: OwnerPass): string {
  return vault.mac(PURPOSE, tokenHash)
}

/** The session that a request's cookie names, while it lasts. */
export async function sessionOf(c: Context, app: RouteTools): Promise<OwnerPass | undefined> {
  const secret = ownerCookie(app).read(c)
  // Looked up by its hash: how long that takes says nothing about how much of a guess is right.
  return secret ? app.store.ownerSession(hash(secret), app.now()) : undefined
}

/**
 * The session of a request.
 *
 * @throws {Refusal} `session_missing`, `session_unknown`; for a change also `origin_not_allowed` and `owner_token_invalid`
 */
export async function ownerOf(c: Context, app: RouteTools): Promise<OwnerPass> {
  const session = await sessionOf(c, app)
  if (!session) throw new Refusal(ownerCookie(app).read(c) ? 'session_unknown' : 'session_missing')
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return session
  checkOwnOrigin(c, app)
  const token = c.req.header(OWNER_TOKEN_HEADER) ?? ''
  if (!app.vault.isMac(token, PURPOSE, session.tokenHash)) throw new Refusal('owner_token_invalid')
  return session
}

/** The shop in the address, if the session opens it. One that is somebody else's is as unknown as one that is not there. */
export async function shopOfOwner(c: Context, app: RouteTools): Promise<Shop> {
  const { shopId } = await ownerOf(c, app)
  const asked = c.req.param('shop') ?? ''
  const shop = shopId === undefined || shopId === asked ? await app.store.shop(asked) : undefined
  if (!shop) throw new Refusal('not_found')
  return shop
}
