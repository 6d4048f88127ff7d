import type { Kysely } from 'kysely'
import type { Page } from './page.ts'
import type { PeopleTables } from './people-tables.ts'
import type { Tables } from './tables.ts'

/** A rating as it was given. */
export interface NewRating {
  readonly id: string
  readonly messageId: string
  readonly at: number
  readonly stars: number
  readonly words: string | undefined
  readonly recommend: string | undefined
  readonly orderNumber: string | undefined
}

/** "Somebody sent me", as it was said. */
export interface NewMissedReferral {
  readonly id: string
  readonly messageId: string
  readonly at: number
  readonly sentBy: string
  readonly orderNumber: string | undefined
}

export type RatingRow = PeopleTables['ratings']
export type MissedReferralRow = PeopleTables['missed_referrals']

/** Questions about what people said. */
export interface VoiceReads {
  ratings(shopId: string, page: Page, status?: RatingRow['status']): Promise<RatingRow[]>
  missedReferrals(
    shopId: string,
    page: Page,
    status?: MissedReferralRow['status'],
  ): Promise<MissedReferralRow[]>
  missedReferral(shopId: string, id: string): Promise<MissedReferralRow | undefined>
}

/** What people say, and what the owner does with it. */
export interface VoiceWrites {
  /** A message that is known already changes nothing. */
  addRating(shopId: string, rating: NewRating): Promise<void>
  addMissedReferral(shopId: string, missed: NewMissedReferral): Promise<void>
  decideRating(
    shopId: string,
    id: string,
    status: RatingRow['status'],
    at: number,
  ): Promise<RatingRow | undefined>
  decideMissedReferral(
    shopId: string,
    id: string,
    decided: { status: MissedReferralRow['status']; note: string | undefined },
    at: number,
  ): Promise<MissedReferralRow | undefined>
}

export function voiceReads(db: Kysely<Tables>): VoiceReads {
  return {
    ratings: (shopId, { after, limit }, status) =>
      db
        .selectFrom('ratings')
        .selectAll()
        .where('shop_id', '=', shopId)
        .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'new'))
        .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
    missedReferrals: (shopId, { after, limit }, status) =>
      db
        .selectFrom('missed_referrals')
        .selectAll()
        .where('shop_id', '=', shopId)
        .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'new'))
        .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
    missedReferral: (shopId, id) =>
      db
        .selectFrom('missed_referrals')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst(),
  }
}

export function voiceWrites(db: Kysely<Tables>): VoiceWrites {
  return {
    async addRating(shopId, { id, messageId, at, stars, words, recommend, orderNumber }) {
      await db
        .insertInto('ratings')
        .values({
          ...{ shop_id: shopId, id, message_id: messageId, at, stars, status: 'new', decided_at: null },
          words: words ?? null,
          recommend: recommend ?? null,
          order_number: orderNumber ?? null,
        })
        .onConflict((conflict) => conflict.columns(['shop_id', 'message_id']).doNothing())
        .execute()
    },
    async addMissedReferral(shopId, { id, messageId, at, sentBy, orderNumber }) {
      await db
        .insertInto('missed_referrals')
        .values({
          ...{ shop_id: shopId, id, message_id: messageId, at, sent_by: sentBy },
          order_number: orderNumber ?? null,
          ...{ status: 'new', note: null, decided_at: null },
        })
        .onConflict((conflict) => conflict.columns(['shop_id', 'message_id']).doNothing())
        .execute()
    },
    decideRating: (shopId, id, status, at) =>
      db
        .updateTable('ratings')
        .set({ status, decided_at: at })
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst(),
    decideMissedReferral: (shopId, id, { status, note }, at) =>
      db
        .updateTable('missed_referrals')
        .set({ status, note: note ?? null, decided_at: at })
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst(),
  }
}
