import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Where visits came from, by which words, and (for 30 days) from which network. */
export async function arrivals({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .alterTable('visits')
    .addColumn('source', 'text', (c) => c.notNull().defaultTo('direct'))
    .execute()
  await schema.alterTable('visits').addColumn('network', 'text').execute()
  await schema.alterTable('visits').addColumn('template', 'text').execute()
  await schema.createIndex('visits_by_time').on('visits').columns(['shop_id', 'at']).execute()
  await schema
    .createIndex('shares_by_channel')
    .on('shares')
    .columns(['shop_id', 'advocate_id', 'channel', 'at'])
    .execute()
}
