import type { Join, Joined } from '@goodword/protocol'
import { DAY } from './domain/programme.ts'
import type { Engine } from './engine.ts'
import { randomCode } from './keys/random-text.ts'
import { makeSessionToken } from './keys/session-token.ts'
import type { Shop } from './store/shop.ts'

/** How long this browser may read the advocate's data without proving the address again. */
const SESSION_DAYS = 90

/**
 * A customer joins. Whether the address is known or not, it is always a new, provisional advocate with a new code and a
 * session: the answer tells nobody who is a customer here. The link in the mail merges it into the person's account.
 */
export async function join(
  { store, now, newId }: Engine,
  shop: Shop,
  { email, name }: Join,
): Promise<Joined> {
  const at = now()
  const id = newId()
  const { token, tokenHash } = makeSessionToken(shop.id)
  const expiresAt = at + SESSION_DAYS * DAY

  return store.write(async (tx) => {
    const advocate = { id, email, name, customerId: undefined, active: true, proven: false }
    await tx.addAdvocate(shop.id, advocate, at)
    let code = randomCode()
    while (!(await tx.addCode(shop.id, code, id, at))) code = randomCode()
    await tx.addSession(shop.id, { tokenHash, advocateId: id, expiresAt, revokedAt: undefined }, at)
    await tx.addOutgoing(shop.id, { id: newId(), kind: 'join_confirmation', advocateId: id }, at)
    return { code, session: token }
  })
}
