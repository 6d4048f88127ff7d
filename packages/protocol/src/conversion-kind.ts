/** What can be worth a reward. */
export const CONVERSION_KINDS = ['order', 'signup', 'booking', 'lead'] as const
export type ConversionKind = (typeof CONVERSION_KINDS)[number]
