import type { AdminShop, ShopFields } from '@goodword/protocol'
import type { Typed } from '../state/draft.ts'
import { wholeAddress } from './whole-address.ts'

/** A shop as fields of a form. */
export function shopFields(
  shop: Pick<AdminShop, 'name' | 'landingUrl' | 'allowedOrigins' | 'consent'>,
): Typed {
  return {
    'shop.name': shop.name,
    'shop.landingUrl': shop.landingUrl,
    'shop.allowedOrigins': shop.allowedOrigins.join('\n'),
    'shop.consent': shop.consent ?? '',
  }
}

/** A shop from those fields. */
export function readShopForm(typed: Typed): ShopFields {
  const address = wholeAddress(typed['shop.landingUrl'] ?? '')
  const origins = (typed['shop.allowedOrigins'] ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(originOf)
  const consent = typed['shop.consent'] === 'granted' ? 'granted' : 'required'
  // The page that share links lead to is the shop's own: nobody has to say so twice.
  const allowedOrigins = origins.length > 0 ? origins : [originOf(address)]
  return { name: typed['shop.name'] ?? '', landingUrl: address, allowedOrigins, consent }
}

/** The origin of what was typed, which may be a whole address; as it was typed when it is none. */
function originOf(text: string): string {
  const address = wholeAddress(text)
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : text
}
