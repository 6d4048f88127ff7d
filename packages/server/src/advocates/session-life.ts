import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'
import { makeSessionToken } from '../keys/session-token.ts'
import type { SessionBegunBy } from '../store/session.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreTransaction } from '../store/store.ts'

/** For how many days a browser may read the advocate's data. The shop's page has a new customer token whenever it is asked. */
const DAYS = { address: 30, link: 30, customer: 1 } as const satisfies Record<SessionBegunBy, number>

/**
 * Begins a session.
 *
 * @param code given out with it
 * @returns the token for this browser
 */
export async function beginSession(
  { now }: Pick<Engine, 'now'>,
  tx: StoreTransaction,
  shop: Shop,
  { advocateId, begunBy, code }: { advocateId: string; begunBy: SessionBegunBy; code: string },
): Promise<string> {
  const { token, tokenHash } = makeSessionToken(shop.id)
  const expiresAt = now() + DAYS[begunBy] * DAY
  const session = {
    tokenHash,
    advocateId,
    begunBy,
    code,
    expiresAt,
    revokedAt: undefined,
    limitedAt: undefined,
  }
  await tx.addSession(shop.id, session, now())
  return token
}
