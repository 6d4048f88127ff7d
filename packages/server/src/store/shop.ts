/** A shop: one tenant of this server. */
export interface Shop {
  readonly id: string
  /** As shoppers know it. */
  readonly name: string
  /** ISO 4217 code that its programme is kept in. */
  readonly currency: string
  /** Origins of its pages, `https://shop.example`. Others may not report. */
  readonly allowedOrigins: readonly string[]
  /** Where share links lead. */
  readonly landingUrl: string
  /** Hosts whose `/i/…` links are this shop's, with the port when it is not the scheme's own. The first one is used for new links. */
  readonly shareHosts: readonly string[]
}
