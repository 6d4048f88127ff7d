import type { Consent } from '@goodword/protocol'
import type { ReviewCause } from '../domain/decision.ts'
import type { Moot } from '../domain/evidence/candidate.ts'
import type { Saying, SentBack, StatementSource } from '../domain/evidence/statement.ts'
import type { VisitSource } from '../visitors/referring-hosts.ts'
import type { ListedPerson } from './listed-person.ts'
import type { OutgoingMail } from './outgoing-mail.ts'
import type { PeopleTables } from './people-tables.ts'
import type { ReportTables } from './report-tables.ts'
import type { Ruling } from './ruling.ts'
import type { SessionBegunBy } from './session.ts'

/**
 * The tables as Kysely sees them. Portable on purpose: integers for time (epoch ms), money (minor units) and
 * yes/no (0, 1); text for ids and JSON. Keys of a shop's data start with `shop_id`, so that tables can be
 * split by shop; shops, api_keys, share_hosts, migrations, leases and
 * owners' links and sessions belong to the whole installation.
 */
export interface Tables extends ReportTables, PeopleTables {
  migrations: { name: string; applied_at: number }
  shops: {
    id: string
    name: string
    currency: string
    /** JSON array of origins. */
    allowed_origins: string
    landing_url: string
    created_at: number
    /** What the script tag says about consent; null until the owner has chosen. */
    consent: Consent | null
    /** JSON: what the owner last said that the shop earns; null until then. */
    economics: string | null
  }
  /** One-time links to the owner's pages. */
  owner_links: {
    /** SHA-256 of the link's secret. */
    token_hash: string
    /** The one shop that it opens; null for all shops of the server. */
    shop_id: string | null
    expires_at: number
  }
  /** Browsers that are signed in on the owner's pages. */
  owner_sessions: {
    token_hash: string
    shop_id: string | null
    created_at: number
    expires_at: number
  }
  api_keys: {
    /** SHA-256 of the key. */
    key_hash: string
    shop_id: string
    kind: 'publishable' | 'secret'
    /** A publishable key in clear; a secret key sealed with the master key, see `keys/vault.ts`. */
    value: string
    created_at: number
    revoked_at: number | null
  }
  share_hosts: { host: string; shop_id: string; position: number }
  programmes: { shop_id: string; version: number; settings: string; created_at: number }
  advocates: {
    shop_id: string
    id: string
    email: string | null
    name: string | null
    customer_id: string | null
    proven: number
    active: number
    /** Since when it is not active; orders from before are judged as though it were. */
    closed_at: number | null
    created_at: number
    /** Keyed hash of the normalised address. */
    email_key: string | null
    /** Whether a mail to the address was opened. Without it the address is what somebody typed, or the shop's word. */
    address_proven: number
    /** The account of the same person that this one became a part of. */
    merged_into: string | null
  }
  /** Keyed hashes of the networks that an advocate was in, one row for each day and network. Forgotten after 30 days. */
  advocate_networks: { shop_id: string; advocate_id: string; network: string; at: number }
  codes: {
    shop_id: string
    /** As it was given out. */
    code: string
    /** By which it is compared, see `foldCode`: unique in its shop. */
    code_key: string
    advocate_id: string
    created_at: number
  }
  sessions: {
    shop_id: string
    token_hash: string
    advocate_id: string
    /** An address was typed, the shop vouched for a customer, or a link out of a mail was opened. */
    begun_by: SessionBegunBy
    /** The code that was given out with it. */
    code: string | null
    created_at: number
    expires_at: number
    revoked_at: number | null
    /** Since when it sees its own code alone, as it stood then. */
    limited_at: number | null
  }
  /** One-time secrets behind “Back to the shop”, each of which opens a session. */
  session_entries: {
    shop_id: string
    /** SHA-256 of the secret. */
    secret_hash: string
    advocate_id: string
    expires_at: number
  }
  visits: {
    shop_id: string
    id: string
    advocate_id: string
    code: string
    channel: string | null
    at: number
    /** When the server heard of it. */
    told_at: number | null
    landing: string | null
    referring_host: string | null
    utm_source: string | null
    utm_medium: string | null
    source: VisitSource
    /** Keyed hash of the /24 or /48, for 30 days. */
    network: string | null
    /** Template of the advocate's latest share in this channel. */
    template: string | null
  }
  shares: {
    shop_id: string
    id: string
    advocate_id: string
    code: string
    channel: string
    at: number
    template: string | null
    edited: number | null
  }
  orders: {
    shop_id: string
    id: string
    /** The shop's own order number. */
    number: string
    kind: string
    heard_at: number
    programme_version: number
    /** The decision that stands; 0 while there is none. */
    standing: number
    /** The advocate who may be told about the order. */
    concerns: string | null
    /** When the shop first spoke of it; null while only browsers have. */
    stated_at: number | null
    /** What it came to: the shop's word; before that what all reports say, null while they contradict each other. */
    minor: number | null
    currency: string | null
    /** The buyer, by the shop's own word. */
    customer_id: string | null
    email_key: string | null
    /** Minor units sent back so far. */
    refunded: number
    cancelled_at: number | null
    /** The advocate credited, and the visit that earned it, once the order is confirmed. */
    credited: string | null
    credited_visit: string | null
    /** What the order has taken out of the budget, and out of its advocate's cap. */
    reserved: number
    reserved_advocate: number
    review: 'open' | 'approved' | 'refused' | null
    /** Whom a person approved, and by which code. */
    review_advocate: string | null
    review_code: string | null
    /** While the review is open: why. */
    cause: ReviewCause | null
    /** Why what browsers reported moves nothing. */
    moot: Moot | null
    /** JSON of the credit by which its rewards were released. */
    released: string | null
    /** Reports that came and were not kept. */
    crowded: number
    /** 1 while its rewards wait for the shop's word that it is paid; else null, so that an index holds nothing but those. */
    unconfirmed: number | null
    review_at: number | null
    review_note: string | null
  }
  /** What the shop has stated about orders. In a column that may say "none" an empty text says so; null: not said. */
  statements: {
    shop_id: string
    id: string
    order_id: string
    source: StatementSource
    says: Saying
    received_at: number
    as_of: number
    /** Line of the file that it came in; 0 outside of files. */
    line: number
    /** Paid: what the order came to. Refunded: what was sent back. */
    minor: number | null
    currency: string | null
    sent_back: SentBack['kind'] | null
    placed_at: number | null
    kind: string | null
    customer_id: string | null
    email_key: string | null
    disposable: number | null
    /** JSON array of texts, as `proofs`. */
    coupons: string | null
    code: string | null
    /** JSON array of touches. */
    touches: string | null
    proofs: string | null
    note: string | null
  }
  /** What browsers have reported about orders. */
  reports: {
    shop_id: string
    id: string
    order_id: string
    received_at: number
    signed: number
    minor: number
    currency: string
    kind: string
    customer_id: string | null
    email_key: string | null
    disposable: number
    /** The customer who was logged in, by the shop's own token. */
    proven_customer_id: string | null
    /** JSON array of texts, as `proofs`. */
    coupons: string
    /** JSON array of touches. */
    touches: string
    proofs: string
  }
  decisions: {
    shop_id: string
    order_id: string
    /** 1, 2, 3 …: the highest one stands. */
    sequence: number
    decided_at: number
    programme_version: number
    status: 'held' | 'approved' | 'refused'
    /** JSON of the whole `Decision`. */
    decision: string
    /** JSON of all that it was decided from, so that it can be replayed; null for decisions of the first version. */
    inputs: string | null
  }
  rewards: {
    shop_id: string
    id: string
    order_id: string
    /** The decision that made it. */
    sequence: number
    side: 'advocate' | 'friend'
    advocate_id: string | null
    minor: number
    currency: string
    status: 'held' | 'approved' | 'issued' | 'redeemed' | 'refused' | 'reversed'
    release_at: number | null
    /** When it was handed over; null also where that was before it was kept. */
    issued_at: number | null
    created_at: number
    points: number
    gift: string | null
    /** What it costs the shop, minor units. */
    cost: number
  }
  ledger_entries: {
    shop_id: string
    transaction_id: string
    position: number
    account: string
    minor: number
    currency: string
    order_id: string
    at: number
  }
  outgoing: {
    shop_id: string
    id: string
    kind: OutgoingMail['kind']
    advocate_id: string
    /** The customer's account that the advocate's account becomes a part of when the link is pressed. */
    claimant: string | null
    created_at: number
    status: 'waiting' | 'sent' | 'failed'
    sent_at: number | null
    failed_at: number | null
    /** Why it failed, in the words of whoever sent it. */
    reason: string | null
  }
  /** What was taken out of each budget; `scope` says whose, see `store/spending-queries.ts`. */
  spending: { shop_id: string; scope: string; spent: number }
  /** What persons decided about orders. */
  rulings: {
    shop_id: string
    id: string
    order_id: string
    verdict: Ruling['verdict']
    code: string | null
    source: string
    note: string | null
    at: number
  }
  coupons: {
    shop_id: string
    /** As it was written first. */
    code: string
    /** By which it is compared, see `foldCode`: unique in its shop. */
    code_key: string
    pool: string
    status: 'free' | 'given' | 'void'
    reward_id: string | null
    friend_key: string | null
    /** The advocate's code that an order with this coupon is credited to. */
    referral_code: string | null
    added_at: number
    given_at: number | null
  }
  listed_people: {
    shop_id: string
    kind: ListedPerson['kind']
    /** Customer id, advocate id, or the keyed hash of an address. */
    value: string
    list: 'allowed' | 'blocked'
    note: string | null
    created_at: number
  }
  leases: { name: string; holder: string; expires_at: number }
}
