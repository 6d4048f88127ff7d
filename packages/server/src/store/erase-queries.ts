import type { Kysely } from 'kysely'
import type { PersonRows } from './person-queries.ts'
import type { Tables } from './tables.ts'

/** Forgetting one person. */
export interface EraseWrites {
  /**
   * Removes and empties rows as `PERSON_TABLES` says.
   *
   * @param pseudonym stands for the person from now on: whether buyer and advocate were one person still decides about old orders
   */
  erasePerson(shopId: string, rows: PersonRows, pseudonym: string): Promise<void>
}

export function eraseWrites(db: Kysely<Tables>): EraseWrites {
  return {
    async erasePerson(shopId, rows, pseudonym) {
      for (const { id, customer_id } of rows.advocates) {
        await db
          .updateTable('advocates')
          .set({
            ...{ email: null, email_key: null, name: null, network: null, network_at: null, active: 0 },
            customer_id: customer_id === null ? null : pseudonym,
          })
          .where('shop_id', '=', shopId)
          .where('id', '=', id)
          .execute()
      }
      for (const { id, customer_id, email_key } of rows.claims) {
        await db
          .updateTable('claims')
          .set({
            customer_id: customer_id === null ? null : pseudonym,
            email_key: email_key === null ? null : pseudonym,
          })
          .where('shop_id', '=', shopId)
          .where('id', '=', id)
          .execute()
      }
      for (const { id } of rows.orders) {
        await db
          .updateTable('orders')
          .set({ review_note: null })
          .where('shop_id', '=', shopId)
          .where('id', '=', id)
          .execute()
        // What the rules looked at names both sides. Without it a decision still stands, but cannot be replayed.
        await db
          .updateTable('decisions')
          .set({ inputs: null })
          .where('shop_id', '=', shopId)
          .where('order_id', '=', id)
          .execute()
        await db
          .updateTable('order_changes')
          .set({ note: null })
          .where('shop_id', '=', shopId)
          .where('order_id', '=', id)
          .execute()
      }
      for (const { id } of rows.visits) {
        await db
          .updateTable('visits')
          .set({
            ...{ landing: null, referring_host: null, utm_source: null, utm_medium: null, network: null },
          })
          .where('shop_id', '=', shopId)
          .where('id', '=', id)
          .execute()
      }
      await remove(db, shopId, rows)
    },
  }
}

async function remove(db: Kysely<Tables>, shopId: string, rows: PersonRows): Promise<void> {
  for (const table of ['customers', 'missed_referrals', 'outgoing', 'ratings', 'shares'] as const) {
    for (const { id } of rows[table]) {
      await db.deleteFrom(table).where('shop_id', '=', shopId).where('id', '=', id).execute()
    }
  }
  for (const { token_hash } of rows.sessions) {
    await db
      .deleteFrom('sessions')
      .where('shop_id', '=', shopId)
      .where('token_hash', '=', token_hash)
      .execute()
  }
  for (const { kind, value } of rows.listed_people) {
    await db
      .deleteFrom('listed_people')
      .where('shop_id', '=', shopId)
      .where('kind', '=', kind)
      .where('value', '=', value)
      .execute()
  }
  for (const { key } of rows.requests) {
    await db.deleteFrom('requests').where('shop_id', '=', shopId).where('key', '=', key).execute()
  }
}
