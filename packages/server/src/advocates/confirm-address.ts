import type { Engine } from '../engine.ts'
import { type Confirmation, readConfirmToken } from '../keys/confirm-token.ts'
import { hash } from '../keys/hash.ts'
import { randomToken } from '../keys/random-text.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreReads, StoreTransaction } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { mergeAccounts } from './merge-accounts.ts'

/** How long “Back to the shop” opens a session: as long as somebody looks at the page, in milliseconds. */
const ENTRY_LIFE = 10 * 60 * 1000

/** What a link in a mail opens. */
export interface OpenedLink {
  readonly confirmation: Confirmation
  readonly shop: Shop
  /** Whether the address is proven already, so that the link only opens the account in this browser. */
  readonly proven: boolean
  /** What friends will see once the address is proven: somebody has typed it, perhaps somebody else. */
  readonly name: string | undefined
}

/**
 * Reads the link in a mail. `undefined` when it is not ours, too old, when the account has another address by now, or when there is nothing left
 * to confirm.
 */
export async function openLink(
  { store, vault, now }: Engine,
  token: string,
): Promise<OpenedLink | undefined> {
  const confirmation = await readConfirmToken(vault, token, now(), async (shopId, advocateId) => {
    const account = await personOf(store, shopId, advocateId)
    return account && addressOf(account)
  })
  const shop = confirmation && (await store.shop(confirmation.shopId))
  const account = confirmation && (await personOf(store, confirmation.shopId, confirmation.advocateId))
  if (!shop || !account) return undefined
  const proven = account.proven === 1
  return { confirmation, shop, proven, name: proven ? undefined : (account.name ?? undefined) }
}

/** What stands for an account's address in the links that are mailed to it; `undefined` when it has none. */
export function addressOf({ email, email_key }: Pick<Tables['advocates'], 'email' | 'email_key'>) {
  return email === null ? undefined : (email_key ?? '')
}

/**
 * The button behind the link was pressed: the address is proven, by this browser. If the person has an account already, the provisional one
 * becomes a part of it and its codes lead there. Sessions that were begun by typing the address see no more than before: whoever typed it need
 * not be who reads its mail. Pressing twice changes nothing more.
 *
 * @returns a secret that opens a session of the person's account, once; only its hash is kept
 */
export async function confirmAddress(engine: Engine, { confirmation, shop }: OpenedLink): Promise<string> {
  const secret = randomToken()
  await engine.store.write(async (tx) => {
    const advocateId = await prove(engine, tx, shop, confirmation.advocateId)
    const expiresAt = engine.now() + ENTRY_LIFE
    await tx.addSessionEntry(shop.id, { secretHash: hash(secret), advocateId, expiresAt })
  })
  return secret
}

/** @returns the account of the person */
async function prove(engine: Engine, tx: StoreTransaction, shop: Shop, advocateId: string): Promise<string> {
  const row = await tx.advocateRow(shop.id, advocateId)
  if (!row || row.merged_into !== null || row.proven === 1) return row?.merged_into ?? advocateId
  await tx.limitSessions(shop.id, advocateId, engine.now())
  const account = row.email_key === null ? undefined : await tx.provenAdvocate(shop.id, row.email_key)
  if (!account) {
    await tx.vouchFor(shop.id, advocateId, {})
    return advocateId
  }
  await mergeAccounts(engine, tx, shop.id, advocateId, account.id)
  return account.id
}

/** The account that this one is, or became a part of. */
async function personOf(reads: Pick<StoreReads, 'advocateRow'>, shopId: string, advocateId: string) {
  const row = await reads.advocateRow(shopId, advocateId)
  return row?.merged_into == null ? row : reads.advocateRow(shopId, row.merged_into)
}
