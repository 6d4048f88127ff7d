import { euro } from 'script-tag-shop/js/totals.js'

/** `'38.70'` → `€38.70` */
export const price = (amount: string): string => euro(Math.round(Number(amount) * 100))

/** What a friend pays less, as it is shown; nothing when it is nothing. */
export const discountPrice = (cents: number): string => (cents ? euro(-cents) : '')

/** Shipping as it is shown: nothing to pay is `Free`. */
export const shippingPrice = (cents: number): string => (cents ? euro(cents) : 'Free')
