import { euro } from 'script-tag-shop/js/totals.js'

/** `'38.70'` → `€38.70` */
export const price = (amount: string): string => euro(Math.round(Number(amount) * 100))

/** Shipping as it is shown: nothing to pay is `Free`. */
export const shippingPrice = (cents: number): string => (cents ? euro(cents) : 'Free')
