import * as v from 'valibot'

/** What the script tag says about consent: asked for by the shop itself, or not needed. */
export const CONSENTS = ['granted', 'required'] as const
export type Consent = (typeof CONSENTS)[number]

/** What an owner says about a shop, and may change. */
export interface ShopFields {
  /** As shoppers know it. */
  readonly name: string
  /** Page that share links lead to. */
  readonly landingUrl: string
  /** Whose pages may report, `https://shop.example`. */
  readonly allowedOrigins: readonly string[]
  readonly consent: Consent
}

/** Answer to `GET /v1/admin/shop`: whose key this is. */
export const AdminShopSchema = v.object({
  id: v.string(),
  name: v.string(),
  currency: v.string(),
  allowedOrigins: v.array(v.string()),
  landingUrl: v.string(),
  shareHosts: v.array(v.string()),
  /** Where the server is reached by the shop and its pages, without a slash at its end. */
  publicUrl: v.string(),
  /** For the script tag. */
  publishableKey: v.string(),
  /** What the script tag is to say; absent until the owner has chosen. */
  consent: v.optional(v.picklist(CONSENTS)),
  /** The tag as it is pasted into the head of each page. */
  scriptTag: v.string(),
})
export type AdminShop = v.InferOutput<typeof AdminShopSchema>

/** What a look at the shop's page has found. */
export const TAG_VERDICTS = [
  /** The tag is there, with this shop's key, from this server, and with the shop's choice of consent. */
  'ready',
  /** It would be, but says something else about consent than the shop's owner has chosen. */
  'other_consent',
  'other_shop',
  'no_shop_key',
  /** A `goodword.js` of another server. */
  'other_server',
  'no_tag',
  /** Not HTML. */
  'not_a_page',
  'bad_status',
  /** The page sends browsers to an origin that the shop does not name. */
  'moved',
  'unreachable',
  'too_slow',
  /** The name leads to a private network, where this server does not look. */
  'address_refused',
] as const
export type TagVerdict = (typeof TAG_VERDICTS)[number]

/** Answer to `POST /v1/admin/shop/check-tag`. */
export const TagCheckSchema = v.object({
  verdict: v.picklist(TAG_VERDICTS),
  /** The page that was looked at last. */
  url: v.string(),
  /** Its HTTP status, when it answered. */
  status: v.optional(v.number()),
  /** What the tag says about consent. */
  consent: v.optional(v.string()),
  /** Whether friends are greeted on it: `<goodword-welcome>` is there. Told with a tag of this shop. */
  greets: v.optional(v.boolean()),
  /** What the tag names instead: a key, an address, or where the page leads. */
  instead: v.optional(v.string()),
})
export type TagCheck = v.InferOutput<typeof TagCheckSchema>
