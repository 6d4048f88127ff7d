/** Publishable key of a shop: stands in pages, identifies, permits nothing by itself. */
export const PUBLISHABLE_KEY_GRAMMAR = /^pk_[A-Za-z0-9]{4,60}$/

/** Secret key of a shop: stays on the shop's server. */
export const SECRET_KEY_GRAMMAR = /^sk_[A-Za-z0-9]{32,60}$/

/** Whether `value` has the form of a publishable shop key. */
export function isPublishableKey(value: unknown): value is string {
  return typeof value === 'string' && PUBLISHABLE_KEY_GRAMMAR.test(value)
}

/** Whether `value` has the form of a secret shop key. */
export function isSecretKey(value: unknown): value is string {
  return typeof value === 'string' && SECRET_KEY_GRAMMAR.test(value)
}
