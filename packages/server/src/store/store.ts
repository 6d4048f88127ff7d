import type { Claim } from '../domain/claim.ts'
import type { Decision } from '../domain/decision.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import type { Programme } from '../domain/programme.ts'
import type { NewReward, Reward } from '../domain/reward.ts'
import type { Advocate } from './advocate.ts'
import type { OutgoingMail } from './outgoing-mail.ts'
import type { Session } from './session.ts'
import type { Shop } from './shop.ts'
import type { ShopOrder, ToldOrder } from './shop-order.ts'
import type { ShareEvent, VisitEvent } from './visit-event.ts'

/** What can be asked of the store. Every question about a shop's data names the shop: tenants never see each other. */
export interface StoreReads {
  shop(id: string): Promise<Shop | undefined>
  /** Ids of all shops. */
  shopIds(): Promise<string[]>
  shopByKeyHash(keyHash: string): Promise<Shop | undefined>
  /** The shop of a share host; any host while there is only one shop. */
  shopByShareHost(host: string): Promise<Shop | undefined>
  /** The shop's secret keys as they are kept: sealed. */
  sealedSecrets(shopId: string): Promise<string[]>
  /** The programme in force, or the version asked for. */
  programme(shopId: string, version?: number): Promise<Programme>

  advocate(shopId: string, id: string): Promise<Advocate | undefined>
  /** The first code that the advocate was given. */
  codesOf(shopId: string, advocateId: string): Promise<string[]>
  advocatesByCode(shopId: string, codes: readonly string[]): Promise<Map<string, Advocate>>
  session(shopId: string, tokenHash: string): Promise<Session | undefined>

  countVisits(shopId: string, advocateId: string): Promise<number>

  order(shopId: string, number: string): Promise<ShopOrder | undefined>
  /** The order that a claim with this id is about. */
  orderOfClaim(shopId: string, claimId: string): Promise<ShopOrder | undefined>
  claims(shopId: string, orderId: string): Promise<Claim[]>
  /** The decision that stands. */
  decision(shopId: string, order: ShopOrder): Promise<Decision | undefined>
  rewards(shopId: string, orderId: string): Promise<Reward[]>
  /** Orders that this advocate may be told about, latest first. */
  ordersConcerning(shopId: string, advocateId: string, limit: number): Promise<ToldOrder[]>
  /** Balance of one ledger account in minor units. */
  balance(shopId: string, account: string, currency: string): Promise<number>
}

/** What one transaction can do. */
export interface StoreTransaction extends StoreReads {
  addShop(shop: Omit<Shop, 'shareHosts'>, at: number): Promise<void>
  changeShop(shop: Omit<Shop, 'shareHosts'>): Promise<void>
  setShareHosts(shopId: string, hosts: readonly string[]): Promise<void>
  addKey(key: ApiKey): Promise<void>
  /** Adds the next version. */
  addProgramme(shopId: string, programme: Omit<Programme, 'version'>, at: number): Promise<void>

  addAdvocate(shopId: string, advocate: Advocate, at: number): Promise<void>
  /** False when the code is taken. */
  addCode(shopId: string, code: string, advocateId: string, at: number): Promise<boolean>
  addSession(shopId: string, session: Session & { tokenHash: string }, at: number): Promise<void>
  addOutgoing(shopId: string, mail: OutgoingMail, at: number): Promise<void>

  /** False when a visit with this id is known already. */
  addVisit(shopId: string, visit: VisitEvent): Promise<boolean>
  /** False when a share with this id is known already. */
  addShare(shopId: string, share: ShareEvent): Promise<boolean>
  /** Forgets the networks of older visits, and says of how many. */
  forgetNetworks(shopId: string, before: number): Promise<number>

  addOrder(shopId: string, order: ShopOrder): Promise<void>
  addClaim(shopId: string, orderId: string, claim: Claim): Promise<void>
  /** Makes this the decision that stands. */
  addDecision(shopId: string, order: ShopOrder, decision: Decision, at: number): Promise<ShopOrder>
  addReward(shopId: string, order: ShopOrder, reward: NewReward & { id: string }, at: number): Promise<void>
  changeReward(shopId: string, reward: Reward): Promise<void>
  addLedgerTransaction(
    shopId: string,
    id: string,
    orderId: string,
    entries: readonly LedgerEntry[],
    at: number,
  ): Promise<void>
}

/** A key as it is kept. */
export interface ApiKey {
  readonly shopId: string
  readonly kind: 'publishable' | 'secret'
  readonly keyHash: string
  /** Publishable: the key. Secret: the sealed key. */
  readonly value: string
  readonly at: number
}

/** Where everything is kept. SQLite today; the words are the shop's, not a database's. */
export interface Store extends StoreReads {
  /**
   * Runs `work` in one transaction: all that it writes is kept, or nothing. Resolves after the commit is on disk.
   * `work` may run again on databases that ask for it, and must not wait for anything but the transaction.
   */
  write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>
  /** Waits for running writes, then closes. */
  close(): Promise<void>
}

/** The database cannot answer right now: locked, full, or away. The request may be sent again. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}
