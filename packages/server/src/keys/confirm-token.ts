import type { Vault } from './vault.ts'

/** What a link in a mail proves: that whoever opens it reads the mail of this account. */
export interface Confirmation {
  readonly shopId: string
  readonly advocateId: string
  /** The customer's account that this one is to become a part of. */
  readonly claimant?: string | undefined
  /** Epoch ms. */
  readonly expiresAt: number
}

const PURPOSE = 'confirm'
const GRAMMAR = /^([\w-]{1,64})\.([\w-]{1,64})(?:\.([\w-]{1,64}))?\.([\da-z]{1,9})\.([\w-]{43})$/

/**
 * `SHOP.ADVOCATE.EXPIRY.SIGNATURE`, or with the claimant before the expiry. Nothing of it is kept: whoever sends the mail makes it anew.
 *
 * @param address stands for the address that the mail goes to. It is signed with the rest, so that a link in an old mail opens nothing once
 * the account has another address.
 */
export function makeConfirmToken(vault: Vault, confirmation: Confirmation, address: string): string {
  const text = textOf(confirmation)
  return `${text}.${vault.mac(PURPOSE, `${text} ${address}`)}`
}

/**
 * Reads a token; `undefined` when this server did not make it, when its time is over, or when it was mailed to another address.
 *
 * @param addressOf what stands for the address of an account now; it is asked about whatever the token names
 */
export async function readConfirmToken(
  vault: Vault,
  token: string,
  now: number,
  addressOf: (shopId: string, advocateId: string) => Promise<string | undefined>,
): Promise<Confirmation | undefined> {
  const [, shopId, advocateId, claimant, expiry, signature] = GRAMMAR.exec(token) ?? []
  if (!shopId || !advocateId || !expiry || !signature) return undefined
  const expiresAt = Number.parseInt(expiry, 36)
  if (expiresAt <= now) return undefined
  const address = await addressOf(shopId, advocateId)
  if (address === undefined) return undefined
  const confirmation = { shopId, advocateId, claimant, expiresAt }
  return vault.isMac(signature, PURPOSE, `${textOf(confirmation)} ${address}`) ? confirmation : undefined
}

function textOf({ shopId, advocateId, claimant, expiresAt }: Confirmation): string {
  const accounts = claimant === undefined ? advocateId : `${advocateId}.${claimant}`
  return `${shopId}.${accounts}.${expiresAt.toString(36)}`
}
