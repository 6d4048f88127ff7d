import { isPublishableKey, minorUnits } from '@goodword/protocol'
import type { ProgrammeTerms } from '../domain/programme.ts'
import { hash } from '../keys/hash.ts'
import { randomKey } from '../keys/random-text.ts'
import type { Vault } from '../keys/vault.ts'
import { newId } from '../new-id.ts'
import { type ProgrammeOptions, readProgramme } from '../programme/programme-options.ts'
import type { Shop } from '../store/shop.ts'
import type { Store } from '../store/store.ts'

/** Where a shop's pages are. */
export interface ShopPlace {
  /** Origins whose pages may report, `'https://shop.example'`. */
  allowedOrigins: readonly string[]
  /** Where share links lead; its own query and hash are kept. */
  landingUrl: string
  /** Hosts of share links, with port when it is not the scheme's own. The first is used for new links. @default [] */
  shareHosts?: readonly string[]
}

/** A new shop. */
export interface ShopOptions extends ShopPlace {
  /** As shoppers know it. */
  name: string
  /** ISO 4217 code, `'EUR'`. */
  currency: string
  /** @default a new random one */
  publishableKey?: string
  programme: ProgrammeOptions
}

/** A shop that was just made. */
export interface CreatedShop {
  shopId: string
  /** For the shop's pages. */
  publishableKey: string
  /** For the shop's server only. It is shown now and never again. */
  secretKey: string
}

/** What making a shop needs. */
export interface ShopTools {
  readonly store: Store
  readonly vault: Vault
  readonly now: () => number
}

/**
 * Makes a shop with its keys and its first programme.
 *
 * @throws TypeError when an option cannot be right, or a key or share host is another shop's; nothing is written then.
 */
export async function createShop(tools: ShopTools, options: ShopOptions): Promise<CreatedShop> {
  const { store, vault, now } = tools
  const { publishableKey = randomKey('pk'), currency } = options
  if (!isPublishableKey(publishableKey)) throw new TypeError('publishableKey must look like pk_…')
  if (minorUnits(currency) === undefined) throw new TypeError(`currency ${currency} is not an ISO 4217 code`)
  const programme = programmeFrom(options.programme, currency)
  const shopId = newId()
  const secretKey = randomKey('sk')
  const at = now()
  const shop = { id: shopId, name: options.name, currency, ...placeFrom(options) }

  await store.write(async (tx) => {
    if (await tx.shopByKeyHash(hash(publishableKey))) {
      throw new TypeError(`publishableKey: ${publishableKey} belongs to another shop`)
    }
    await tx.addShop(shop, at)
    await tx.setShareHosts(shopId, shop.shareHosts)
    await tx.addKey({ shopId, kind: 'publishable', keyHash: hash(publishableKey), value: publishableKey, at })
    await tx.addKey({ shopId, kind: 'secret', keyHash: hash(secretKey), value: vault.seal(secretKey), at })
    await tx.addProgramme(shopId, programme, at)
  })
  return { shopId, publishableKey, secretKey }
}

/**
 * Tells the server that a shop has moved: other origins, landing page or share hosts; or that it has another name.
 *
 * @throws TypeError when an option cannot be right or a share host is another shop's, or RangeError when there is no such shop; nothing is written then.
 */
export async function updateShop(
  store: Store,
  shopId: string,
  { name, ...place }: ShopPlace & { name?: string },
): Promise<void> {
  const settled = { ...placeFrom(place), ...(name !== undefined && { name }) }
  await store.write(async (tx) => {
    const shop = await tx.shop(shopId)
    if (!shop) throw new RangeError(`there is no shop ${shopId}`)
    await tx.changeShop({ ...shop, ...settled })
    await tx.setShareHosts(shopId, settled.shareHosts)
  })
}

function placeFrom(place: ShopPlace): Pick<Shop, 'allowedOrigins' | 'landingUrl' | 'shareHosts'> {
  for (const origin of place.allowedOrigins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new TypeError(`allowedOrigins: ${origin} is not an origin such as https://shop.example`)
    }
  }
  const landing = URL.canParse(place.landingUrl) ? new URL(place.landingUrl) : undefined
  if (!landing || !/^https?:$/.test(landing.protocol) || landing.username || /\s/.test(place.landingUrl)) {
    throw new TypeError('landingUrl must be an http or https address')
  }
  const shareHosts = [...new Set(place.shareHosts?.map((host) => host.toLowerCase()))]
  for (const host of shareHosts) {
    if (!URL.canParse(`http://${host}`) || /[/?#@\s]/.test(host)) {
      throw new TypeError(`shareHosts: ${host} is not a host such as refer.shop.example`)
    }
  }
  return { allowedOrigins: [...place.allowedOrigins], landingUrl: place.landingUrl, shareHosts }
}

function programmeFrom(options: ProgrammeOptions, currency: string): ProgrammeTerms {
  const read = readProgramme(options, currency)
  if (read.terms) return read.terms
  throw new TypeError(read.errors.map(({ field, message }) => `${field}: ${message}`).join('; '))
}
