import type { CustomerJoin, Join, Joined } from '@goodword/protocol'
import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'
import { readCustomerToken } from '../keys/customer-token.ts'
import { emailKey } from '../keys/email-key.ts'
import { randomCode } from '../keys/random-text.ts'
import { makeSessionToken } from '../keys/session-token.ts'
import { signingKeys } from '../shops/signing-keys.ts'
import type { Advocate } from '../store/advocate.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreTransaction } from '../store/store.ts'
import type { Sender } from '../visitors/sender.ts'
import { seenNow } from './note-network.ts'

/** How long this browser may read the advocate's data without joining again. */
const SESSION_DAYS = 30
/**
 * Most mails to one address in an hour, from however many networks: anybody can type in somebody else's. Whoever asks oftener has
 * several of them already.
 */
const MOST_MAILS = 5
const HOUR = 60 * 60 * 1000

/** The shop's page has a new customer token whenever it is asked, so these are shorter. */
const CUSTOMER_SESSION_DAYS = 1

/**
 * A customer joins by address. Whether it is known or not, it is always a new, provisional advocate with a new code and a
 * session: the answer tells nobody who is a customer here. The link in the mail merges it into the person's account.
 *
 * @param sender whose network is kept as a keyed hash: friends who come from it the same day are looked at
 */
export async function join(
  engine: Engine,
  shop: Shop,
  { email, name }: Join,
  sender: Pick<Sender, 'network'>,
): Promise<Joined> {
  const { store, vault, newId, now } = engine
  const at = now()
  const key = emailKey(vault, shop.id, email)
  const advocate: Advocate = {
    id: newId(),
    email,
    emailKey: key,
    name,
    customerId: undefined,
    active: true,
    proven: false,
  }
  return store.write(async (tx) => {
    const mailed = key === undefined ? 0 : await tx.mailsSince(shop.id, key, at - HOUR)
    const code = await add(engine, tx, shop, advocate, sender)
    if (mailed < MOST_MAILS) {
      const mail = { id: newId(), kind: 'join_confirmation', advocateId: advocate.id } as const
      await tx.addOutgoing(shop.id, mail, at)
    }
    return { code, session: await begin(engine, tx, shop, advocate.id, SESSION_DAYS) }
  })
}

/**
 * A customer joins whom the shop's own server vouches for: the same account in each browser, proven from the start.
 *
 * @param sender as for `join`
 * @returns `undefined` when no key of this shop has signed the token, or when it is too old
 */
export async function joinAsCustomer(
  engine: Engine,
  shop: Shop,
  { customerToken }: CustomerJoin,
  sender: Pick<Sender, 'network'>,
): Promise<Joined | undefined> {
  const { store, vault, newId, now } = engine
  const { keys } = await signingKeys(engine, shop.id, now())
  const token = await readCustomerToken(customerToken, keys, now())
  if (!token) return undefined
  const { sub: customerId, email, name } = token
  const key = email === undefined ? undefined : emailKey(vault, shop.id, email)

  return store.write(async (tx) => {
    const byId = await tx.advocateByCustomer(shop.id, customerId)
    const known = byId ?? (key === undefined ? undefined : await tx.provenAdvocate(shop.id, key))
    if (known) {
      await note(engine, tx, shop, known.id, sender)
      await tx.vouchFor(shop.id, known.id, { customerId, email, emailKey: key, name })
      const [code = await addCode(engine, tx, shop, known.id)] = await tx.codesOf(shop.id, known.id)
      return { code, session: await begin(engine, tx, shop, known.id, CUSTOMER_SESSION_DAYS) }
    }
    const account = { id: newId(), email, emailKey: key, name, customerId, active: true, proven: true }
    const code = await add(engine, tx, shop, account, sender)
    return { code, session: await begin(engine, tx, shop, account.id, CUSTOMER_SESSION_DAYS) }
  })
}

async function add(
  engine: Engine,
  tx: StoreTransaction,
  shop: Shop,
  advocate: Advocate,
  sender: Pick<Sender, 'network'>,
): Promise<string> {
  await tx.addAdvocate(shop.id, advocate, engine.now())
  await note(engine, tx, shop, advocate.id, sender)
  return addCode(engine, tx, shop, advocate.id)
}

async function note(
  engine: Engine,
  tx: StoreTransaction,
  shop: Shop,
  advocateId: string,
  sender: Pick<Sender, 'network'>,
): Promise<void> {
  const seen = seenNow(engine, shop, advocateId, sender)
  if (seen) await tx.addNetwork(shop.id, seen, engine.now())
}

async function addCode({ now }: Engine, tx: StoreTransaction, shop: Shop, advocateId: string) {
  let code = randomCode()
  while (!(await tx.addCode(shop.id, code, advocateId, now()))) code = randomCode()
  return code
}

async function begin(
  { now }: Engine,
  tx: StoreTransaction,
  shop: Shop,
  advocateId: string,
  days: number,
): Promise<string> {
  const { token, tokenHash } = makeSessionToken(shop.id)
  const session = { tokenHash, advocateId, expiresAt: now() + days * DAY, revokedAt: undefined }
  await tx.addSession(shop.id, session, now())
  return token
}
