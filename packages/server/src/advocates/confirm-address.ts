import type { Engine } from '../engine.ts'
import { type Confirmation, readConfirmToken } from '../keys/confirm-token.ts'
import type { Shop } from '../store/shop.ts'
import { mergeAccounts } from './merge-accounts.ts'

/** What a link in a mail opens. */
export interface OpenedLink {
  readonly confirmation: Confirmation
  readonly shop: Shop
}

/** Reads the link in a mail. `undefined` when it is not ours, too old, or when there is nothing left to confirm. */
export async function openLink(
  { store, vault, now }: Engine,
  token: string,
): Promise<OpenedLink | undefined> {
  const confirmation = readConfirmToken(vault, token, now())
  const shop = confirmation && (await store.shop(confirmation.shopId))
  const advocate = confirmation && (await store.advocate(confirmation.shopId, confirmation.advocateId))
  return shop && advocate ? { confirmation, shop } : undefined
}

/**
 * The button behind the link was pressed: the address is proven. If the person has an account already, the provisional one becomes
 * a part of it: its codes lead there, its sessions go on. Pressing twice changes nothing more.
 */
export async function confirmAddress(engine: Engine, { confirmation, shop }: OpenedLink): Promise<void> {
  const { store } = engine
  const { advocateId } = confirmation
  await store.write(async (tx) => {
    const row = await tx.advocateRow(shop.id, advocateId)
    if (!row || row.merged_into !== null || row.proven === 1) return
    const account = row.email_key === null ? undefined : await tx.provenAdvocate(shop.id, row.email_key)
    if (account) await mergeAccounts(engine, tx, shop.id, advocateId, account.id)
    else await tx.vouchFor(shop.id, advocateId, {})
  })
}
