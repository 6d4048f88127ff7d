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
  /** Whether nothing is left to prove, so that the link only opens the account in this browser. */
  readonly proven: boolean
  /** Whether it asks if a customer's account, for which the shop has stated the address, is the same person's. */
  readonly isClaimed: boolean
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
  const claimant = await claimantOf(store, confirmation, account)
  const proven = account.address_proven === 1 && !claimant
  const name = proven ? undefined : ((claimant ?? account).name ?? undefined)
  return { confirmation, shop, proven, isClaimed: claimant !== undefined, name }
}

/** What stands for an account's address in the links that are mailed to it; `undefined` when it has none. */
export function addressOf({ email, email_key }: Pick<Tables['advocates'], 'email' | 'email_key'>) {
  return email === null ? undefined : (email_key ?? '')
}

/**
 * The button behind the link was pressed: the address is proven, by this browser. If the person has an account already, the provisional one
 * becomes a part of it and its codes lead there; an account without a number becomes a part of the customer's. Sessions that were begun by typing the address see no more than before: whoever typed it need
 * not be who reads its mail. Pressing twice changes nothing more.
 *
 * @returns a secret that opens a session of the person's account, once; only its hash is kept
 */
export async function confirmAddress(engine: Engine, { confirmation, shop }: OpenedLink): Promise<string> {
  const secret = randomToken()
  await engine.store.write(async (tx) => {
    const advocateId = await prove(engine, tx, shop, confirmation)
    const expiresAt = engine.now() + ENTRY_LIFE
    await tx.addSessionEntry(shop.id, { secretHash: hash(secret), advocateId, expiresAt })
  })
  return secret
}

/** @returns the account of the person */
async function prove(
  engine: Engine,
  tx: StoreTransaction,
  shop: Shop,
  confirmation: Confirmation,
): Promise<string> {
  const row = await personOf(tx, shop.id, confirmation.advocateId)
  if (!row) return confirmation.advocateId
  const into = await claimantOf(tx, confirmation, row)
  if (row.address_proven === 1 && !into) return row.id
  await tx.limitSessions(shop.id, row.id, engine.now())
  if (into) {
    await mergeAccounts(engine, tx, shop.id, row.id, into.id)
    await tx.proveAddress(shop.id, into.id, { email: row.email, email_key: row.email_key })
    return into.id
  }
  const account = row.email_key === null ? undefined : await tx.provenAdvocate(shop.id, row.email_key)
  if (!account) {
    await tx.proveAddress(shop.id, row.id)
    return row.id
  }
  await mergeAccounts(engine, tx, shop.id, row.id, account.id)
  return account.id
}

/**
 * The customer's account that the link asks about. `undefined` when it is closed or was forgotten, when the address account is closed, or
 * when that is a customer's already.
 */
async function claimantOf(
  reads: Pick<StoreReads, 'advocateRow'>,
  { shopId, claimant }: Confirmation,
  account: Tables['advocates'],
) {
  if (claimant === undefined || account.customer_id !== null || account.active !== 1) return undefined
  const row = await personOf(reads, shopId, claimant)
  return row?.active === 1 && row.customer_id !== null ? row : undefined
}

/** The account that this one is, or became a part of. */
async function personOf(reads: Pick<StoreReads, 'advocateRow'>, shopId: string, advocateId: string) {
  const row = await reads.advocateRow(shopId, advocateId)
  return row?.merged_into == null ? row : reads.advocateRow(shopId, row.merged_into)
}
