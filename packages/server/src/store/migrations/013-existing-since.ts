import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * Since when somebody counts as an existing customer. Of rows from before it is known only when they came and when they last changed; a list
 * that is brought every night changes them every night, so they count from when they came.
 */
export async function existingSince(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('customers').addColumn('existing_since', 'bigint').execute()
  await db
    .updateTable('customers')
    .set((eb) => ({ existing_since: eb.ref('created_at') }))
    .where('kind', '=', 'existing')
    .execute()
}
