import type { Tables } from './tables.ts'

/**
 * What becomes of each table's rows about a person who asks to be forgotten. A new table does not compile before it has its line
 * here, and a test plants a person in every table.
 *
 * - `removed`: the rows go.
 * - `emptied`: the rows stay, since books and counts rest on them; what could lead to the person goes.
 * - `pseudonym`: the rows hold nothing but numbers under an id of which nobody can say any more whose it was.
 * - `nobody`: the table holds nothing about people.
 */
export const PERSON_TABLES = {
  advocates: 'emptied',
  coupons: 'pseudonym',
  codes: 'pseudonym',
  counted_orders: 'pseudonym',
  customers: 'removed',
  decisions: 'emptied',
  advocate_counts: 'pseudonym',
  advocate_networks: 'removed',
  daily_counts: 'nobody',
  ledger_entries: 'pseudonym',
  listed_people: 'emptied',
  missed_referrals: 'removed',
  orders: 'emptied',
  outgoing: 'removed',
  ratings: 'removed',
  reports: 'emptied',
  requests: 'removed',
  rewards: 'pseudonym',
  rulings: 'emptied',
  session_entries: 'removed',
  sessions: 'removed',
  shares: 'removed',
  spending: 'pseudonym',
  statements: 'emptied',
  visits: 'emptied',
  programmes: 'nobody',
  shops: 'nobody',
  api_keys: 'nobody',
  share_hosts: 'nobody',
  leases: 'nobody',
  migrations: 'nobody',
  owner_links: 'nobody',
  owner_sessions: 'nobody',
} as const satisfies Record<keyof Tables, 'removed' | 'emptied' | 'pseudonym' | 'nobody'>

/** Tables that can hold something about a person. */
export type PersonTable = {
  [T in keyof typeof PERSON_TABLES]: (typeof PERSON_TABLES)[T] extends 'nobody' ? never : T
}[keyof typeof PERSON_TABLES]
