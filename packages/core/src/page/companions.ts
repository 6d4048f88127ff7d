import { ORDER_ATTRIBUTE } from '@goodword/protocol'
import type { watchConsentMode } from '../consent/consent-mode.ts'
import type { Events } from '../events.ts'
import type { Goodword } from '../goodword.ts'
import type { Touch } from '../memory/touch.ts'
import type { watchPurchases } from '../orders/purchases.ts'
import type { Settings } from '../settings.ts'
import type { fill, writeCart } from './cart.ts'
import type { decorateLinks } from './links.ts'

/** Fetches a part by its name. */
export type Load<Chunks> = <Name extends keyof Chunks>(name: Name) => Promise<Chunks[Name]>

/** Parts that work beside the engine. */
export interface CompanionChunks {
  /** When this browser came by a friend's link, or the page says that something was bought. */
  purchases: { watchPurchases: typeof watchPurchases }
  /** When a touch is in memory only, or the shop has other domains. */
  links: { decorateLinks: typeof decorateLinks }
  /** When the code is to be written into a form field or the cart. */
  cart: { fill: typeof fill; writeCart: typeof writeCart }
  /** When the option `consentMode` is set. */
  consentMode: { watchConsentMode: typeof watchConsentMode }
}

export interface CompanionParts {
  readonly settings: Settings
  readonly load: Load<CompanionChunks>
  readonly instance: Goodword
  readonly touches: () => readonly Touch[]
  /** Whether touches survive the page. */
  readonly kept: () => boolean
  readonly emit: Events['emit']
}

/**
 * The parts that work beside the engine, each fetched once per page when there is a reason: purchases to watch for,
 * links that must carry the code, the cart to write it into. One that cannot be fetched is done without.
 *
 * @returns looks for reasons; called after each arrival
 */
export function createCompanions(parts: CompanionParts): () => void {
  const { settings, load, instance, touches, kept, emit } = parts
  const { cart, consentMode, domains, orders } = settings
  const begun = new Set<string>()
  const begin = <Name extends keyof CompanionChunks>(
    name: Name,
    use: (part: CompanionChunks[Name]) => unknown,
    what: string = name,
  ) => {
    if (begun.has(what)) return
    begun.add(what)
    load(name)
      .then(use)
      .catch(() => begun.delete(what))
  }
  const sameSite = () => !kept()
  let told: string | undefined

  return () => {
    const touch = touches().at(-1)
    const code = touch?.code
    // Also on later pages, and once for each visit.
    if (touch && touch.visit !== told) emit('touch', touch)
    told = touch?.visit
    if (consentMode) begin('consentMode', (part) => part.watchConsentMode(instance))
    if (code || orders === 'all' || document.querySelector(`[${ORDER_ATTRIBUTE}]`)) {
      begin('purchases', (part) => part.watchPurchases(instance.convert))
    }
    if (code && (domains.length || sameSite())) {
      begin('links', (part) => part.decorateLinks({ settings, touches, sameSite }))
    }
    if (code && cart) begin('cart', (part) => part.writeCart(cart, touches), `cart ${code}`)
  }
}
