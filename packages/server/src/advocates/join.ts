import type { CustomerJoin, Join, Joined } from '@goodword/protocol'
import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'
import { type CustomerToken, readCustomerToken } from '../keys/customer-token.ts'
import { emailKey } from '../keys/email-key.ts'
import { LINK_DAYS } from '../mail/render-mail.ts'
import { signingKeys } from '../shops/signing-keys.ts'
import type { Advocate } from '../store/advocate.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreTransaction } from '../store/store.ts'
import type { Sender } from '../visitors/sender.ts'
import { codeOf, giveCode } from './give-code.ts'
import { seenNow } from './note-network.ts'
import { queueMail } from './queue-mail.ts'
import { beginSession } from './session-life.ts'

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
  const { store, vault, newId } = engine
  const key = emailKey(vault, shop.id, email)
  const advocate: Advocate = {
    id: newId(),
    email,
    emailKey: key,
    name: name || undefined,
    customerId: undefined,
    active: true,
    proven: false,
  }
  return store.write(async (tx) => {
    const code = await add(engine, tx, shop, advocate, sender)
    await queueMail(engine, tx, shop, { kind: 'join_confirmation', advocateId: advocate.id }, key)
    const session = { advocateId: advocate.id, begunBy: 'address', code } as const
    return { code, session: await beginSession(engine, tx, shop, session) }
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
  const { store, now } = engine
  const { keys } = await signingKeys(engine, shop.id, now())
  const token = await readCustomerToken(customerToken, keys, now())
  if (!token) return undefined
  return store.write(async (tx) => {
    const advocateId = await accountOf(engine, tx, shop, token)
    await note(engine, tx, shop, advocateId, sender)
    const code = await codeOf(engine, tx, shop, advocateId)
    const session = { advocateId, begunBy: 'customer', code } as const
    return { code, session: await beginSession(engine, tx, shop, session) }
  })
}

/**
 * The account of a customer whom the shop vouches for. Their number alone says who they are. Shops sign addresses that somebody has typed into
 * a profile: so the address is kept as the shop's word, and only where no mail has proven it for another account. Whose that is may say
 * by mail that both are theirs.
 */
async function accountOf(
  engine: Engine,
  tx: StoreTransaction,
  shop: Shop,
  { sub: customerId, email, name }: CustomerToken,
): Promise<string> {
  const key = email === undefined ? undefined : emailKey(engine.vault, shop.id, email)
  const known = await tx.advocateByCustomer(shop.id, customerId)
  const owner = key === undefined ? undefined : await tx.provenAdvocate(shop.id, key)
  // What a mail has proven is no mere word of the shop, also where it is this account's own.
  const own = owner ? {} : { email, emailKey: key }
  const id = known?.id ?? engine.newId()
  if (known) {
    await tx.vouchFor(shop.id, id, { ...own, name: name || undefined })
  } else {
    const account = { id, email: undefined, ...own, name: name || undefined, customerId }
    await tx.addAdvocate(shop.id, { ...account, active: true, proven: true }, engine.now())
  }
  // A number of its own is another customer's.
  if (owner && owner.id !== id && owner.customerId === undefined) {
    await askOwner(engine, tx, shop, { advocateId: owner.id, claimant: id }, key)
  }
  return id
}

/** Asks by mail, once for as long as its link works: the shop's page gives a token each time that it is looked at. */
async function askOwner(
  engine: Engine,
  tx: StoreTransaction,
  shop: Shop,
  { advocateId, claimant }: { advocateId: string; claimant: string },
  key: string | undefined,
): Promise<void> {
  const since = engine.now() - LINK_DAYS.join_confirmation * DAY
  if (await tx.wasClaimMailed(shop.id, advocateId, claimant, since)) return
  await queueMail(engine, tx, shop, { kind: 'join_confirmation', advocateId, claimant }, key)
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
  return giveCode(engine, tx, shop, advocate.id)
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
