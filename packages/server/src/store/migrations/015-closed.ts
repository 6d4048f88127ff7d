import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * Since when an account is closed. Of those that were closed before it is not known: after the last order that is credited to them, and at
 * once where none is.
 */
export async function closed(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('advocates').addColumn('closed_at', 'bigint').execute()
  await sql`update advocates set closed_at = coalesce((select max(heard_at) + 1 from orders
    where orders.shop_id = advocates.shop_id and orders.credited = advocates.id), created_at) where active = 0`.execute(
    db,
  )
}
