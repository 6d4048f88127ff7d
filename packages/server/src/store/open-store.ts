import type { Kysely } from 'kysely'
import { countWrites } from './count-queries.ts'
import { couponReads, couponWrites } from './coupon-queries.ts'
import { customerReads, customerWrites } from './customer-queries.ts'
import type { Database } from './database.ts'
import type { DatabasePlace } from './database-place.ts'
import { decisionReads, decisionWrites } from './decision-queries.ts'
import { eraseWrites } from './erase-queries.ts'
import { evidenceReads } from './evidence-queries.ts'
import { factReads } from './fact-queries.ts'
import { firstStepReads } from './first-step-queries.ts'
import { historyReads } from './history-queries.ts'
import { inviteReads } from './invite-queries.ts'
import { jobWrites } from './job-queries.ts'
import { KnownShops } from './known-shops.ts'
import { listReads, listWrites } from './list-queries.ts'
import { listingReads } from './listing-queries.ts'
import { mailReads, mailWrites } from './mail-queries.ts'
import { mergeWrites } from './merge-queries.ts'
import { networkReads, networkWrites } from './network-queries.ts'
import { orderReads, orderWrites } from './order-queries.ts'
import { orderReportReads, orderReportWrites } from './order-report-queries.ts'
import { ownerReads, ownerWrites } from './owner-queries.ts'
import { peopleReads, peopleWrites } from './people-queries.ts'
import { personReads } from './person-queries.ts'
import { programmeReads, programmeWrites } from './programme-queries.ts'
import { reportReads } from './report-queries.ts'
import { requestReads, requestWrites } from './request-queries.ts'
import { rewardReads, rewardWrites } from './reward-queries.ts'
import { rulingReads, rulingWrites } from './ruling-queries.ts'
import { sessionReads, sessionWrites } from './session-queries.ts'
import { shopReads, shopWrites } from './shop-queries.ts'
import { spendingReads, spendingWrites } from './spending-queries.ts'
import { openSqliteDatabase } from './sqlite-database.ts'
import { statementReads, statementWrites } from './statement-queries.ts'
import type { Store, StoreReads, StoreTransaction } from './store.ts'
import type { Tables } from './tables.ts'
import { visitReads, visitWrites } from './visit-queries.ts'
import { voiceReads, voiceWrites } from './voice-queries.ts'

/** Where the store lives. */
export type StoreSettings = DatabasePlace & {
  /** Epoch ms. */
  readonly now: () => number
}

/** Opens the store and brings its tables up to date. */
export async function openStore({ now, ...place }: StoreSettings): Promise<Store> {
  const { reader, write, close } = await openDatabase(place, now())
  const beside = reads(reader)
  const shops = new KnownShops(beside, () => performance.now())
  const transactions = new WeakMap<Kysely<Tables>, StoreTransaction>()
  /** SQLite has one writing connection, so this is made once; PostgreSQL has a new one for each transaction. */
  const transactionOn = (db: Kysely<Tables>) => {
    const transaction =
      transactions.get(db) ??
      shops.watched({
        ...reads(db),
        ...writes(db),
        beside: 'url' in place ? beside : reads(db),
      })
    transactions.set(db, transaction)
    return transaction
  }
  return {
    ...beside,
    ...shops.reads,
    async write(work) {
      const { changes } = shops
      try {
        return await write((db) => work(transactionOn(db)))
      } finally {
        // After the commit: what is asked from now on is answered anew.
        shops.forgetIfChanged(changes)
      }
    },
    close,
  }
}

async function openDatabase(place: DatabasePlace, now: number): Promise<Database> {
  if (!('url' in place)) return openSqliteDatabase(place.file, now)
  // Only those who use PostgreSQL load its driver.
  const { openPostgresDatabase } = await import('./postgres-database.ts')
  return openPostgresDatabase(place.url, now)
}

function reads(db: Kysely<Tables>): StoreReads {
  return {
    ...shopReads(db),
    ...programmeReads(db),
    ...peopleReads(db),
    ...sessionReads(db),
    ...visitReads(db),
    ...orderReads(db),
    ...evidenceReads(db),
    ...statementReads(db),
    ...orderReportReads(db),
    ...decisionReads(db),
    ...rewardReads(db),
    ...factReads(db),
    ...spendingReads(db),
    ...listReads(db),
    ...rulingReads(db),
    ...historyReads(db),
    ...couponReads(db),
    ...reportReads(db),
    ...voiceReads(db),
    ...customerReads(db),
    ...listingReads(db),
    ...mailReads(db),
    ...networkReads(db),
    ...personReads(db),
    ...inviteReads(db),
    ...firstStepReads(db),
    ...ownerReads(db),
    ...requestReads(db),
  }
}

function writes(db: Kysely<Tables>): Omit<StoreTransaction, keyof StoreReads | 'beside'> {
  return {
    ...shopWrites(db),
    ...programmeWrites(db),
    ...peopleWrites(db),
    ...sessionWrites(db),
    ...mailWrites(db),
    ...visitWrites(db),
    ...orderWrites(db),
    ...statementWrites(db),
    ...orderReportWrites(db),
    ...decisionWrites(db),
    ...rewardWrites(db),
    ...spendingWrites(db),
    ...listWrites(db),
    ...rulingWrites(db),
    ...couponWrites(db),
    ...jobWrites(db),
    ...countWrites(db),
    ...voiceWrites(db),
    ...customerWrites(db),
    ...requestWrites(db),
    ...ownerWrites(db),
    ...mergeWrites(db),
    ...networkWrites(db),
    ...eraseWrites(db),
  }
}
