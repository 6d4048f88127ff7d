import type { SessionEntered } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import { hash } from '../keys/hash.ts'
import type { Shop } from '../store/shop.ts'
import { codeOf } from './give-code.ts'
import { beginSession } from './session-life.ts'

/**
 * A browser comes back from the page behind a mail: it gets a session that sees the person's whole account.
 *
 * @param secret that the page gave it
 * @returns `undefined` when the secret was used, is too old, or was never given
 */
export async function enter(engine: Engine, shop: Shop, secret: string): Promise<SessionEntered | undefined> {
  return engine.store.write(async (tx) => {
    const entry = await tx.takeSessionEntry(shop.id, hash(secret), engine.now())
    if (!entry) return undefined
    const { advocateId } = entry
    const code = await codeOf(engine, tx, shop, advocateId)
    return { session: await beginSession(engine, tx, shop, { advocateId, begunBy: 'link', code }) }
  })
}
