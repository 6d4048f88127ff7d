/**
 * Every name that crosses a border (address bar, cookie jar, storage, wire, global scope) stands here, once.
 * A test in the workbench fails when one of them is typed a second time.
 */

/** Query parameter that carries the referral code. Not `ref`, which other networks already use. */
export const CODE_PARAMETER = 'gw'

/** Query parameter that carries the channel the link was shared through. */
export const CHANNEL_PARAMETER = 'gwc'

/** Name of the one cookie (and of its fallback key in localStorage). */
export const COOKIE_NAME = 'goodword'

/** localStorage key of conversions that are not acknowledged yet. */
export const OUTBOX_KEY = 'goodword-outbox'

/** localStorage key under which the widget keeps the advocate's session token. */
export const SESSION_KEY = 'goodword-session'

/** Global array that pages push commands to, before or after the script has loaded. */
export const QUEUE_NAME = 'goodwordQueue'

/** `Symbol.for` key of the one SDK instance of a page. */
export const INSTANCE_KEY = 'goodword'

/** Event on `document` that tells elements which were there first that the SDK instance now exists. */
export const READY_EVENT = 'goodword:ready'

/** Script and element attribute prefix is `data-`; this one marks the thank-you page's order JSON. */
export const ORDER_ATTRIBUTE = 'data-goodword-order'

/** Addresses that the server answers at, relative to where it is mounted. */
export const PATHS = {
  /** `POST`, a batch of visit, share and conversion messages. */
  messages: '/v1/messages',
  /** `POST`, join the programme. */
  advocates: '/v1/advocates',
  /** `GET`, what the advocate of this session may see. */
  invite: '/v1/invite',
  /** `GET /i/CODE` or `/i/CODE/CHANNEL`, the share link. */
  share: '/i',
  health: '/healthz',
  ready: '/readyz',
  /** The script that shops paste. */
  script: '/goodword.js',
} as const
