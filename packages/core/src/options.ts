/** What a page may choose. In the pasted tag each is a `data-` attribute (`data-clean-url="false"`). */
export interface Options {
  /** The shop's publishable key, `pk_…`. */
  shop: string
  /**
   * Address of the referral server, `https://refer.shop.example` or a path on the shop's own host.
   * @default for the tag: the folder that `goodword.js` was loaded from
   */
  api: string
  /**
   * Whether things may be kept on the shopper's device from the start. With `required` nothing is kept until
   * `goodword.setConsent('granted')`.
   * @default 'granted'
   */
  consent?: 'granted' | 'required'
  /**
   * Follow Google Consent Mode: `ad_storage` granted or denied in `dataLayer` is the shopper's choice.
   * @default false
   */
  consentMode?: boolean
  /**
   * Address parameters that carry the code, most important first.
   * @default ['gw']
   */
  parameters?: readonly string[]
  /**
   * Address parameter that carries the channel.
   * @default 'gwc'
   */
  channelParameter?: string
  /**
   * Path in front of a code, for shops whose links are `/i/CODE` or `/i/CODE/CHANNEL`: begins and ends with a slash.
   * @default none
   */
  pathPrefix?: string
  /**
   * Days that a touch is remembered, counted from its capture. 1 to 400: browsers keep no cookie longer.
   * @default 60
   */
  days?: number
  /**
   * Whether our parameters are taken out of the address bar once the code is kept.
   * @default true
   */
  cleanUrl?: boolean
  /**
   * The shop's other domains. A link to one of them, or to a host below it, gets the code when it is clicked, a form when it is sent.
   * @default []
   */
  domains?: readonly string[]
  /**
   * Which orders are reported: those of friends and coupon users, or every one. A GA4 `purchase` is read where the
   * browser came by a friend's link; for friends who only type a code or coupon it takes `all`.
   * @default 'referred'
   */
  orders?: 'referred' | 'all'
  /**
   * Where to write the code into the shop's cart, so that the order carries it: `shopify` (cart attribute),
   * `woocommerce` (hidden checkout field), or the CSS selector of a form field. A field that is drawn later is waited for.
   * @default nowhere
   */
  cart?: string
}

/** Options as the tag gives them: any of them may be text, none has been checked. */
export type Given = { [Name in keyof Options]: Options[Name] | string }
