import type { Context } from 'hono'
import type { OwnCode } from '../advocates/limited-invite.ts'
import { readSessionToken } from '../keys/session-token.ts'
import type { Shop } from '../store/shop.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'
import { checkOrigin } from './shop-of.ts'

const BEARER = /^Bearer +(\S+)$/i

/** A session that is in force. */
export interface SessionInForce {
  readonly shop: Shop
  readonly advocateId: string
  readonly tokenHash: string
  /** The session was begun by typing an address that was proven from another browser: what it sees, and since when no more. */
  readonly limited: OwnCode | undefined
}

/**
 * The session that a page names in `Authorization`, if the page may speak for its shop.
 *
 * @throws {Refusal} `session_missing`, `session_unknown` or `origin_not_allowed`
 */
export async function sessionOf(c: Context, { store, now }: RouteTools): Promise<SessionInForce> {
  const [, token] = BEARER.exec(c.req.header('authorization') ?? '') ?? []
  if (token === undefined) throw new Refusal('session_missing')
  const read = readSessionToken(token)
  const session = read && (await store.session(read.shopId, read.tokenHash))
  const shop = read && (await store.shop(read.shopId))
  if (!session || !shop || session.expiresAt <= now() || session.revokedAt !== undefined) {
    throw new Refusal('session_unknown')
  }
  checkOrigin(c, shop)
  const { advocateId, code, limitedAt } = session
  return {
    shop,
    advocateId,
    tokenHash: read.tokenHash,
    limited: limitedAt === undefined ? undefined : { code, until: limitedAt },
  }
}
