import { CONSENTS, minorUnits } from '@goodword/protocol'
import * as v from 'valibot'

/** `https://shop.example`: scheme, host and port, and nothing behind. */
const OriginSchema = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text,
    'must be an origin such as https://shop.example',
  ),
)

/** A page of a shop. */
export const PageAddressSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2000, 'must be at most 2000 characters'),
  v.check(
    (text) => /^https?:\/\/[^\s@]+$/.test(text) && URL.canParse(text),
    'must be an http or https address',
  ),
)

const Name = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(80, 'must be at most 80 characters'),
)

const fields = {
  /** As shoppers know it. */
  name: Name,
  /** Page that share links lead to. */
  landingUrl: PageAddressSchema,
  /** Whose pages may report. */
  allowedOrigins: v.pipe(
    v.array(OriginSchema),
    v.minLength(1, 'must name an origin'),
    v.maxLength(20, 'must be at most 20'),
  ),
  /** What the script tag says about consent. */
  consent: v.picklist(CONSENTS, 'must be granted or required'),
}

/** ISO 4217 code of a programme; it stays. */
export const CurrencySchema = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.check((code) => minorUnits(code) !== undefined, 'must be an ISO 4217 code such as EUR'),
)

/** What an owner says about a new shop. */
export const ShopInputSchema = v.strictObject({ ...fields, currency: CurrencySchema })

/** Body of `PATCH /v1/admin/shop`: what is absent stays. */
export const ShopChangeSchema = v.partial(v.strictObject(fields))

/** Body of `POST /v1/admin/shop/check-tag`. */
export const TagCheckInputSchema = v.strictObject({
  /** A page of one of the shop's origins. @default the page that share links lead to */
  url: v.optional(PageAddressSchema),
})
