import { OWNER_LINK, SERVER_PATHS } from '@goodword/protocol'
import { hash } from '../keys/hash.ts'
import { randomToken } from '../keys/random-text.ts'
import type { Store } from '../store/store.ts'

/** How long a link can be used, in milliseconds. */
export const OWNER_LINK_LIFE = 30 * 60_000

/** Whom a link lets in. */
export interface OwnerLinkOptions {
  /** Where browsers reach the owner's pages, without `/admin` and without a slash at the end. */
  readonly adminUrl: string
  /** The one shop that it opens. @default all shops of the server */
  readonly shopId?: string | undefined
}

/**
 * Makes a link that opens the owner's pages once. There is no password: whoever can read what the server prints, or run its
 * command, can read its database too. The secret stands in the fragment, which browsers never send, so no log on the way holds it.
 *
 * @example makeOwnerLink(tools, { adminUrl: 'https://refer.shop.example' }) // https://refer.shop.example/admin/#enter=…
 * @throws RangeError when there is no such shop
 */
export async function makeOwnerLink(
  { store, now }: { readonly store: Store; readonly now: () => number },
  { adminUrl, shopId }: OwnerLinkOptions,
): Promise<string> {
  if (shopId !== undefined && !(await store.shop(shopId))) throw new RangeError(`there is no shop ${shopId}`)
  const secret = randomToken()
  const link = { tokenHash: hash(secret), shopId, expiresAt: now() + OWNER_LINK_LIFE }
  await store.write((tx) => tx.addOwnerLink(link))
  return `${adminUrl}${SERVER_PATHS.owner}/#${OWNER_LINK}${secret}`
}
