import type { Signal } from './signal.ts'

/**
 * Sites that collect coupon codes, with their sub-domains. A link that is posted there brings shoppers who were at the checkout
 * already, and no friend. A short list: the well-known ones of the largest markets.
 */
const COUPON_SITES = [
  'couponcabin.com',
  'couponfollow.com',
  'coupons.com',
  'dealspotr.com',
  'dontpayfull.com',
  'gutscheine.de',
  'gutscheinpony.de',
  'hotukdeals.com',
  'joinhoney.com',
  'mydealz.de',
  'ozbargain.com.au',
  'pepper.com',
  'promocodes.com',
  'rakuten.com',
  'retailmenot.com',
  'savings.com',
  'slickdeals.net',
  'vouchercloud.com',
  'vouchercodes.co.uk',
  'wethrift.com',
]

/** Whether a host collects coupons. */
export function isCouponSite(referringHost: string): boolean {
  const host = referringHost.toLowerCase()
  return COUPON_SITES.some((site) => host === site || host.endsWith(`.${site}`))
}

/** The visit came from a site that collects coupons. */
export const couponSite: Signal = {
  code: 'coupon_site',
  weight: 30,
  seen: ({ candidate, facts }) =>
    candidate.visits.some((visit) => {
      const host = facts.visits.get(visit)?.referringHost
      return host !== undefined && isCouponSite(host)
    }),
}
