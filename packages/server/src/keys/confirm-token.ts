import type { Vault } from './vault.ts'

/** What a link in a mail proves: that whoever opens it reads the mail of this account. */
export interface Confirmation {
  readonly shopId: string
  readonly advocateId: string
  /** Epoch ms. */
  readonly expiresAt: number
}

const PURPOSE = 'confirm'
const GRAMMAR = /^([\w-]{1,64})\.([\w-]{1,64})\.([\da-z]{1,9})\.([\w-]{43})$/

/** `SHOP.ADVOCATE.EXPIRY.SIGNATURE`. Nothing of it is kept: whoever sends the mail makes it anew. */
export function makeConfirmToken(vault: Vault, { shopId, advocateId, expiresAt }: Confirmation): string {
  const text = `${shopId}.${advocateId}.${expiresAt.toString(36)}`
  return `${text}.${vault.mac(PURPOSE, text)}`
}

/** Reads a token; `undefined` when this server did not make it, or when its time is over. */
export function readConfirmToken(vault: Vault, token: string, now: number): Confirmation | undefined {
  const [, shopId, advocateId, expiry, signature] = GRAMMAR.exec(token) ?? []
  if (!shopId || !advocateId || !expiry || !signature) return undefined
  const expiresAt = Number.parseInt(expiry, 36)
  if (expiresAt <= now || !vault.isMac(signature, PURPOSE, `${shopId}.${advocateId}.${expiry}`))
    return undefined
  return { shopId, advocateId, expiresAt }
}
