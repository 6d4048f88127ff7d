import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** What became of each mail, so that a program can work through those that wait. */
export async function mails(db: Kysely<Tables>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('outgoing')
    .addColumn('status', 'text', (c) => c.notNull().defaultTo('waiting'))
    .execute()
  await schema.alterTable('outgoing').addColumn('failed_at', 'bigint').execute()
  await schema.alterTable('outgoing').addColumn('reason', 'text').execute()
  await schema.createIndex('outgoing_by_status').on('outgoing').columns(['shop_id', 'status', 'id']).execute()
}
