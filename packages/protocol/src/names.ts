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

/** Start of the localStorage keys of messages that are not acknowledged yet: `goodword-outbox:SHOP:ID`. */
export const OUTBOX_KEY = 'goodword-outbox'

/** localStorage key (`goodword-session:SHOP`) of the advocate's session token. */
export const SESSION_KEY = 'goodword-session'

/**
 * Name of the one-time secret in the fragment of the link that leads back to the shop from the page behind a mail, and sessionStorage key
 * under which it waits for an invitation. A fragment is never sent, so it stands in no log.
 */
export const ENTRY_KEY = 'goodword-entry'

/** sessionStorage key of an arrival that is not kept as a touch yet: the shopper may click on at once. */
export const ARRIVAL_KEY = 'goodword-arrival'

/** Global array that pages push commands to, before or after the script has loaded. */
export const QUEUE_NAME = 'goodwordQueue'

/** `Symbol.for` key of the one SDK instance of a page. */
export const INSTANCE_KEY = 'goodword'

/** Event on `document` that tells elements which were there first that the SDK instance now exists. */
export const READY_EVENT = 'goodword:ready'

/** Attribute of links and buttons that open the invitation; its value may be the id of the element to open. */
export const OPEN_ATTRIBUTE = 'data-goodword-open'

/** localStorage key (`goodword-closed`) of what the shopper has sent away, such as the launcher; by shop key. */
export const CLOSED_KEY = 'goodword-closed'

/** Attribute that marks the thank-you page's order JSON. */
export const ORDER_ATTRIBUTE = 'data-goodword-order'

/** `POST`, a batch of visit, share and conversion messages. */
export const MESSAGES_PATH = '/v1/messages'

/** `POST`, what would be decided about an order made now. Rate-limited; public reasons only. */
export const DRY_RUN_PATH = '/v1/dry-run'

/** `POST`, join the programme. */
export const ADVOCATES_PATH = '/v1/advocates'

/** `GET`, what the advocate of this session may see. */
export const INVITE_PATH = '/v1/invite'

/** `POST`, a session for the one-time secret that the page behind a mail has given. */
export const SESSION_EXCHANGE_PATH = '/v1/session/exchange'

/** `POST`, mails a link to whoever has a session that sees only its own code. */
export const SESSION_LINK_PATH = '/v1/session/link'

/** `POST`, ends the session that asks, or all sessions of its account. */
export const SESSION_END_PATH = '/v1/session/end'

/**
 * Addresses that the server answers at, relative to where it is mounted. Those that the SDK and the
 * invitation use stand by themselves above, so that they do not carry the others.
 */
export const PATHS = {
  messages: MESSAGES_PATH,
  advocates: ADVOCATES_PATH,
  invite: INVITE_PATH,
  dryRun: DRY_RUN_PATH,
  sessionExchange: SESSION_EXCHANGE_PATH,
  sessionLink: SESSION_LINK_PATH,
  sessionEnd: SESSION_END_PATH,
  /** `GET`, what a friend who came by a code gets. */
  offer: '/v1/offer',
  /** `POST`, rate a purchase. */
  ratings: '/v1/ratings',
  /** `POST`, “somebody sent me”. */
  missedReferrals: '/v1/missed-referrals',
  /** `GET /i/CODE` or `/i/CODE/CHANNEL`, the share link. */
  share: '/i',
  health: '/healthz',
  ready: '/readyz',
  /** The script that shops paste. */
  script: '/goodword.js',
} as const

/** Addresses that no page of a shop asks for; apart, so that the widget does not carry them. */
export const SERVER_PATHS = {
  /** `GET` the page behind the link in the mail, `POST` its button. */
  confirm: '/v1/confirm',
  /** Everything for the shop's own server, by its secret key. */
  admin: '/v1/admin',
  /** Description of all routes. */
  openapi: '/openapi.json',
  /** The owner's pages. */
  owner: '/admin',
  /** What those pages ask: sessions, and everything of `admin` for one shop. */
  ownerApi: '/admin/api',
} as const

/** Name of the cart attribute, or of the hidden checkout field, that carries the code. */
export const CART_FIELD = 'goodword'

/** localStorage key (`goodword-welcomed:SHOP`) of the visit whose banner was answered, and how. */
export const WELCOME_KEY = 'goodword-welcomed'

/** localStorage key (`goodword-rated:SHOP`) of the order that was rated last. */
export const THANKS_KEY = 'goodword-rated'

/** localStorage key (`goodword-own:SHOP`) of the codes of the advocate who uses this browser, with commas. */
export const OWN_CODES_KEY = 'goodword-own'

/** Address parameter that shows the developer's overlay, and sessionStorage key of a tab in which it may be shown. */
export const DEBUG_PARAMETER = 'goodword-debug'

/** localStorage key (`goodword-lease:SHOP`) of the tab that is sending, where the browser has no Web Locks. */
export const LEASE_KEY = 'goodword-lease'

/** Cookie of a session on the owner's pages; with the prefix `__Host-` where the server is reached by https. */
export const OWNER_COOKIE = 'goodword-owner'

/** Header that a change from the owner's pages carries: a token that no other site can know. */
export const OWNER_TOKEN_HEADER = 'goodword-token'

/** Start of the fragment of a one-time link to the owner's pages. A fragment is never sent, so it stands in no log. */
export const OWNER_LINK = 'enter='

/** localStorage key of the language of the owner's pages. */
export const OWNER_LANGUAGE_KEY = 'goodword-owner-language'

/** localStorage key (`goodword-owner-codes-taken:SHOP`) of an owner's word that the shop's pages take friends' codes. */
export const OWNER_CODES_TAKEN_KEY = 'goodword-owner-codes-taken'

/** localStorage key (`goodword-owner-first-steps:SHOP`) of an owner who follows the way to the first referral. */
export const OWNER_FIRST_STEPS_KEY = 'goodword-owner-first-steps'

/** sessionStorage key of what an owner has typed about a new shop. */
export const OWNER_DRAFT_KEY = 'goodword-owner-draft'
