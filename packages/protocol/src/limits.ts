/** Largest body that `POST` routes read, in bytes. */
export const BODY_LIMIT = 32 * 1024

/** Most messages in one batch. */
export const BATCH_LIMIT = 100

/** A message older than this (milliseconds) is taken as this old: 30 days, the life of an outbox entry. */
export const AGE_LIMIT = 30 * 24 * 60 * 60 * 1000

/**
 * A touch older than this (milliseconds) is taken as this old: 400 days, the longest that a browser keeps a cookie. Longer than
 * `AGE_LIMIT`, or a touch of two months would look younger than it is and slip into the attribution window.
 * @see https://developer.chrome.com/blog/cookie-max-age-expires
 */
export const TOUCH_AGE_LIMIT = 400 * 24 * 60 * 60 * 1000

/** Days that a touch is remembered in the browser. Fixed from capture, never sliding. */
export const COOKIE_DAYS = 60

/** Most coupons that are looked at of one order. */
export const MOST_COUPONS = 10

/** Days after its `iat` for which an order token counts. */
export const ORDER_TOKEN_DAYS = 31
