import type { Claim } from '../domain/claim.ts'
import type { Decision } from '../domain/decision.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import type { Programme, ProgrammeTerms } from '../domain/programme.ts'
import type { NewReward, Reward } from '../domain/reward.ts'
import type { RewardChange } from '../domain/settle.ts'
import type { Advocate } from './advocate.ts'
import type { ApiKey, SecretKey } from './api-key.ts'
import type { CountWrites } from './count-queries.ts'
import type { Coupon, CouponHolder } from './coupon.ts'
import type { CustomerReads, CustomerWrites } from './customer-queries.ts'
import type { DueReward } from './due-reward.ts'
import type { EraseWrites } from './erase-queries.ts'
import type { FirstStepReads } from './first-step-queries.ts'
import type { DecisionInputs } from './inputs-json.ts'
import type { InviteReads } from './invite-queries.ts'
import type { ListedPerson } from './listed-person.ts'
import type { ListingReads } from './listing-queries.ts'
import type { MailReads, MailWrites } from './mail-queries.ts'
import type { MergeWrites } from './merge-queries.ts'
import type { NetworkReads, NetworkWrites } from './network-queries.ts'
import type { OrderChange } from './order-change.ts'
import type { OwnerReads, OwnerWrites } from './owner-queries.ts'
import type { PersonReads } from './person-queries.ts'
import type { ReportReads } from './report-queries.ts'
import type { RequestReads, RequestWrites } from './request-queries.ts'
import type { Session } from './session.ts'
import type { Shop } from './shop.ts'
import type { OrderReview, ShopOrder, ToldOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'
import type { SeenVisit, ShareEvent, VisitEvent, VisitPlace } from './visit-event.ts'
import type { VoiceReads, VoiceWrites } from './voice-queries.ts'

/** What can be asked of the store. Every question about a shop's data names the shop: tenants never see each other. */
export interface StoreReads
  extends ReportReads,
    VoiceReads,
    CustomerReads,
    FirstStepReads,
    ListingReads,
    MailReads,
    NetworkReads,
    PersonReads,
    InviteReads,
    OwnerReads,
    RequestReads {
  shop(id: string): Promise<Shop | undefined>
  /** Ids of all shops. */
  shopIds(): Promise<string[]>
  shopByKeyHash(keyHash: string): Promise<Shop | undefined>
  /** The shop of a secret key. */
  shopBySecretHash(keyHash: string): Promise<Shop | undefined>
  /** The shop of a share host; any host while there is only one shop. */
  shopByShareHost(host: string): Promise<Shop | undefined>
  /** The one shop that has given out this code; `undefined` when none has, or several have. */
  shopByCode(code: string): Promise<Shop | undefined>
  /** All secret keys that the shop has had, the newest first. */
  secrets(shopId: string): Promise<SecretKey[]>
  /** The programme in force, or the version asked for. */
  programme(shopId: string, version?: number): Promise<Programme>

  advocate(shopId: string, id: string): Promise<Advocate | undefined>
  /** All that is kept of an advocate, for the owner. */
  advocateRow(shopId: string, id: string): Promise<Tables['advocates'] | undefined>
  /** Codes of an advocate, in the order in which they were given; a merged account has several. */
  codesOf(shopId: string, advocateId: string): Promise<string[]>
  advocatesByCode(shopId: string, codes: readonly string[]): Promise<Map<string, Advocate>>
  session(shopId: string, tokenHash: string): Promise<Session | undefined>

  /** Where a visit came from; `undefined` when nobody has heard of it. */
  visitPlace(shopId: string, visitId: string): Promise<VisitPlace | undefined>
  /** Words of the advocate's latest share in this channel before `at`: a visit then can have come by it. */
  templateBefore(shopId: string, advocateId: string, channel: string, at: number): Promise<string | undefined>
  countVisits(shopId: string, advocateId: string): Promise<number>
  /** Orders that this visit has earned the credit of, whether or not anybody has heard of the visit itself. */
  ordersOfVisit(shopId: string, visitId: string): Promise<ShopOrder[]>

  order(shopId: string, number: string): Promise<ShopOrder | undefined>
  orderById(shopId: string, id: string): Promise<ShopOrder | undefined>
  /** The order that a claim with this id is about. */
  orderOfClaim(shopId: string, claimId: string): Promise<ShopOrder | undefined>
  claims(shopId: string, orderId: string): Promise<Claim[]>
  /** Whether browsers have reported the order so often, signed or unsigned. */
  hasReports(shopId: string, orderId: string, verified: boolean, count: number): Promise<boolean>
  /** The decision that stands. */
  decision(shopId: string, order: ShopOrder): Promise<Decision | undefined>
  /** One decision, what it was made from, and the version of the programme; `undefined` for those of the first version. */
  decisionInputs(
    shopId: string,
    orderId: string,
    sequence: number,
  ): Promise<{ decision: Decision; inputs: DecisionInputs; programmeVersion: number } | undefined>
  reward(shopId: string, id: string): Promise<{ orderId: string; reward: Reward } | undefined>
  rewards(shopId: string, orderId: string): Promise<Reward[]>
  /** One page of the held rewards that are due, the longest due first. */
  dueRewards(
    shopId: string,
    now: number,
    limit: number,
    after: Pick<DueReward, 'id' | 'releaseAt'> | undefined,
  ): Promise<DueReward[]>
  /** Orders that this advocate may be told about, latest first. */
  ordersConcerning(shopId: string, advocateId: string, limit: number): Promise<ToldOrder[]>
  /** Balance of one ledger account in minor units. */
  balance(shopId: string, account: string, currency: string): Promise<number>

  /** Whether a confirmed order of this customer was heard of before this one, or the shop's list of customers knew them. */
  boughtBefore(
    shopId: string,
    buyer: { customerId: string | undefined; emailKey: string | undefined },
    order: Pick<ShopOrder, 'id' | 'heardAt'>,
  ): Promise<boolean>
  /** Confirmed orders credited to the advocate since a moment and before this one; 1,000 stands for more. */
  advocateBefore(
    shopId: string,
    advocateId: string,
    order: Pick<ShopOrder, 'id' | 'heardAt'>,
    since: number,
  ): Promise<number>
  /** What is known about visits, seen from one order. */
  seenVisits(
    shopId: string,
    visits: readonly string[],
    order: Pick<ShopOrder, 'id' | 'heardAt'>,
  ): Promise<Map<string, SeenVisit>>
  /** What was taken out of the budget, or out of one advocate's cap, in minor units. */
  spent(shopId: string, advocateId?: string): Promise<number>
  /** Entries of the owner's lists for these people. */
  listed(shopId: string, people: readonly Pick<ListedPerson, 'kind' | 'value'>[]): Promise<ListedPerson[]>
  /** One page of a list, by kind and value. */
  listedPeople(
    shopId: string,
    list: ListedPerson['list'],
    after: Pick<ListedPerson, 'kind' | 'value'> | undefined,
    limit: number,
  ): Promise<(ListedPerson & { readonly at: number })[]>
  orderChange(shopId: string, id: string): Promise<OrderChange | undefined>
  /** One page of orders that wait for a person, or that one has judged; the longest known first. */
  reviewQueue(
    shopId: string,
    verdict: OrderReview['verdict'],
    after: Pick<ShopOrder, 'heardAt' | 'id'> | undefined,
    limit: number,
  ): Promise<ShopOrder[]>
  /** The shop's word about its latest orders. */
  recentOrders(shopId: string, limit: number): Promise<RecentOrder[]>
  recentRewardStatuses(shopId: string, limit: number): Promise<Reward['status'][]>
  couponOf(shopId: string, holder: CouponHolder): Promise<Coupon | undefined>
  /** How many coupons of a pool are left; 10,000 stands for more. */
  freeCoupons(shopId: string, pool: string): Promise<number>
  /** How many of these coupons the shop has, in whatever pool. */
  knownCoupons(shopId: string, codes: readonly string[]): Promise<number>
  /** The advocates' codes that these coupons stand for. */
  referralCodesOfCoupons(shopId: string, coupons: readonly string[]): Promise<Map<string, string>>
}

/** What the shop said that an order came to, and whose it is. */
export interface RecentOrder {
  readonly orderId: string
  readonly minor: number
  readonly customer: string | undefined
}

/** What one transaction can do. */
export interface StoreTransaction
  extends StoreReads,
    CountWrites,
    VoiceWrites,
    CustomerWrites,
    MailWrites,
    MergeWrites,
    NetworkWrites,
    EraseWrites,
    RequestWrites,
    OwnerWrites {
  addShop(shop: Omit<Shop, 'shareHosts'>, at: number): Promise<void>
  changeShop(shop: Omit<Shop, 'shareHosts'>): Promise<void>
  /** @throws TypeError that names a host which another shop has */
  setShareHosts(shopId: string, hosts: readonly string[]): Promise<void>
  addKey(key: ApiKey): Promise<void>
  /** From `at` on, which may lie ahead, the shop's present secret keys count no more. */
  revokeSecrets(shopId: string, at: number): Promise<void>
  /** Adds the next version and says which one it is. */
  addProgramme(shopId: string, programme: ProgrammeTerms, at: number): Promise<number>

  addAdvocate(shopId: string, advocate: Advocate, at: number): Promise<void>
  /** What is absent stays. */
  changeAdvocate(
    shopId: string,
    id: string,
    change: { readonly active?: boolean | undefined; readonly name?: string | undefined },
    at: number,
  ): Promise<void>
  /** False when the code is taken. */
  addCode(shopId: string, code: string, advocateId: string, at: number): Promise<boolean>
  addSession(shopId: string, session: Session & { tokenHash: string }, at: number): Promise<void>
  endSession(shopId: string, tokenHash: string, at: number): Promise<void>

  /** False when a visit with this id is known already. */
  addVisit(shopId: string, visit: VisitEvent): Promise<boolean>
  /** False when a share with this id is known already. */
  addShare(shopId: string, share: ShareEvent): Promise<boolean>

  addOrder(shopId: string, order: ShopOrder): Promise<void>
  addClaim(shopId: string, orderId: string, claim: Claim): Promise<void>
  /** Makes this the decision that stands. With `isNew` the order is added too. */
  addDecision(
    shopId: string,
    order: ShopOrder,
    decision: Decision,
    inputs: DecisionInputs,
    isNew?: boolean,
  ): Promise<ShopOrder>
  changeOrder(shopId: string, order: ShopOrder): Promise<void>
  addRewards(
    shopId: string,
    order: ShopOrder,
    rewards: readonly (NewReward & { id: string })[],
    at: number,
  ): Promise<void>
  /** False when the reward no longer has the status that the change starts from; nothing is written then. */
  changeReward(shopId: string, change: RewardChange, at: number): Promise<boolean>
  addLedgerTransactions(
    shopId: string,
    orderId: string,
    transactions: readonly { readonly id: string; readonly entries: readonly LedgerEntry[] }[],
    at: number,
  ): Promise<void>

  /**
   * Takes `minor` out of the budget, or out of one advocate's cap, or gives back when it is negative. False, and nothing taken, when
   * more than `limit` would be spent then. Counting begins with the first limit.
   */
  reserve(shopId: string, minor: number, limit: number | undefined, advocateId?: string): Promise<boolean>
  addOrderChange(shopId: string, change: OrderChange): Promise<void>
  /** Keeps when a person judged an order, and the person's words. */
  noteReview(shopId: string, orderId: string, note: string | undefined, at: number): Promise<void>
  listPerson(shopId: string, person: ListedPerson, at: number): Promise<void>
  /** False when nobody was on a list. */
  unlistPerson(shopId: string, person: Pick<ListedPerson, 'kind' | 'value'>): Promise<boolean>
  /** Says how many were new. */
  addCoupons(shopId: string, pool: string, codes: readonly string[], at: number): Promise<number>
  /** Gives a free coupon of the pool to one holder; `undefined` when there is none left. */
  giveCoupon(
    shopId: string,
    pool: string,
    holder: CouponHolder,
    referralCode: string | undefined,
    at: number,
  ): Promise<Coupon | undefined>
  /** Makes a given coupon worthless; false when there is none. */
  voidCoupon(shopId: string, holder: CouponHolder): Promise<boolean>
  /** Takes or renews the lease of a job until a moment; false while another process has it. */
  takeLease(name: string, holder: string, now: number, expiresAt: number): Promise<boolean>
}

/** Where everything is kept: SQLite or PostgreSQL. The words are the shop's, not a database's. */
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
