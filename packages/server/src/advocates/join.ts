import type { CustomerJoin, Join, Joined } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import { type CustomerToken, readCustomerToken } from '../keys/customer-token.ts'
import { emailKey } from '../keys/email-key.ts'
import { signingKeys } from '../shops/signing-keys.ts'
import type { Advocate } from '../store/advocate.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreTransaction } from '../store/store.ts'
import type { Sender } from '../visitors/sender.ts'
import { codeOf, giveCode } from './give-code.ts'
import { mergeAccounts } from './merge-accounts.ts'
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
 * The account of a customer whom the shop vouches for. Their number says who they are. An address is theirs too, with the account that a mail
 * has proven for it, unless it belongs to another number: then the token's address is left out, whoever typed it into the shop.
 */
async function accountOf(
  engine: Engine,
  tx: StoreTransaction,
  shop: Shop,
  { sub: customerId, email, name }: CustomerToken,
): Promise<string> {
  const key = email === undefined ? undefined : emailKey(engine.vault, shop.id, email)
  const byNumber = await tx.advocateByCustomer(shop.id, customerId)
  const byAddress = key === undefined ? undefined : await tx.provenAdvocate(shop.id, key)
  const isOthers = byAddress?.customerId !== undefined && byAddress.customerId !== customerId
  const own = isOthers ? {} : { email, emailKey: key }
  const known = byNumber ?? (isOthers ? undefined : byAddress)
  if (!known) {
    const account = { id: engine.newId(), email: undefined, ...own, name: name || undefined, customerId }
    await tx.addAdvocate(shop.id, { ...account, active: true, proven: true }, engine.now())
    return account.id
  }
  // Before the address becomes this account's: it may stand in one only.
  if (byAddress && !isOthers && byAddress.id !== known.id) {
    await mergeAccounts(engine, tx, shop.id, byAddress.id, known.id)
  }
  await tx.vouchFor(shop.id, known.id, { customerId, ...own, name: name || undefined })
  return known.id
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
