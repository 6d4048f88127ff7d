import type { CountWrites } from './count-queries.ts'
import type { CouponReads, CouponWrites } from './coupon-queries.ts'
import type { CustomerReads, CustomerWrites } from './customer-queries.ts'
import type { DecisionReads, DecisionWrites } from './decision-queries.ts'
import type { EraseWrites } from './erase-queries.ts'
import type { EvidenceReads } from './evidence-queries.ts'
import type { FactReads } from './fact-queries.ts'
import type { FirstStepReads } from './first-step-queries.ts'
import type { HistoryReads } from './history-queries.ts'
import type { InviteReads } from './invite-queries.ts'
import type { JobWrites } from './job-queries.ts'
import type { ListReads, ListWrites } from './list-queries.ts'
import type { ListingReads } from './listing-queries.ts'
import type { MailReads, MailWrites } from './mail-queries.ts'
import type { MergeWrites } from './merge-queries.ts'
import type { NetworkReads, NetworkWrites } from './network-queries.ts'
import type { OrderReads, OrderWrites } from './order-queries.ts'
import type { OrderReportReads, OrderReportWrites } from './order-report-queries.ts'
import type { OwnerReads, OwnerWrites } from './owner-queries.ts'
import type { PeopleReads, PeopleWrites } from './people-queries.ts'
import type { PersonReads } from './person-queries.ts'
import type { ProgrammeReads, ProgrammeWrites } from './programme-queries.ts'
import type { ReportReads } from './report-queries.ts'
import type { RequestReads, RequestWrites } from './request-queries.ts'
import type { RewardReads, RewardWrites } from './reward-queries.ts'
import type { RulingReads, RulingWrites } from './ruling-queries.ts'
import type { SessionReads, SessionWrites } from './session-queries.ts'
import type { ShopReads, ShopWrites } from './shop-queries.ts'
import type { SpendingReads, SpendingWrites } from './spending-queries.ts'
import type { StatementReads, StatementWrites } from './statement-queries.ts'
import type { VisitReads, VisitWrites } from './visit-queries.ts'
import type { VoiceReads, VoiceWrites } from './voice-queries.ts'

/** What can be asked of the store. Every question about a shop's data names the shop: tenants never see each other. */
export interface StoreReads
  extends ShopReads,
    ProgrammeReads,
    PeopleReads,
    SessionReads,
    VisitReads,
    OrderReads,
    EvidenceReads,
    StatementReads,
    OrderReportReads,
    DecisionReads,
    RewardReads,
    FactReads,
    SpendingReads,
    ListReads,
    RulingReads,
    HistoryReads,
    CouponReads,
    ReportReads,
    VoiceReads,
    CustomerReads,
    ListingReads,
    MailReads,
    NetworkReads,
    PersonReads,
    InviteReads,
    FirstStepReads,
    OwnerReads,
    RequestReads {}

/** What one transaction can do. */
export interface StoreTransaction
  extends StoreReads,
    ShopWrites,
    ProgrammeWrites,
    PeopleWrites,
    SessionWrites,
    VisitWrites,
    OrderWrites,
    StatementWrites,
    OrderReportWrites,
    DecisionWrites,
    RewardWrites,
    SpendingWrites,
    ListWrites,
    RulingWrites,
    CouponWrites,
    VoiceWrites,
    CustomerWrites,
    MailWrites,
    NetworkWrites,
    OwnerWrites,
    RequestWrites,
    MergeWrites,
    EraseWrites,
    CountWrites,
    JobWrites {}

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
