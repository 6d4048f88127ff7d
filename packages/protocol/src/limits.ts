/** Largest body that `POST` routes read, in bytes. */
export const BODY_LIMIT = 32 * 1024

/** Most messages in one batch. */
export const BATCH_LIMIT = 100

/** A message older than this (milliseconds) is taken as this old: 30 days, the life of an outbox entry. */
export const AGE_LIMIT = 30 * 24 * 60 * 60 * 1000

/** Days that a touch is remembered in the browser. Fixed from capture, never sliding. */
export const COOKIE_DAYS = 60
