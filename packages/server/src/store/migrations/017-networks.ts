import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * All networks that an advocate was in, where there was only the one of the day of joining. That one moves here; the columns that held it
 * go, so that nothing stays in them that nobody forgets.
 */
export async function networks(db: Kysely<Tables>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('advocate_networks')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('advocate_id', 'text', (c) => c.notNull())
    .addColumn('network', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('advocate_networks_key', ['shop_id', 'advocate_id', 'network'])
    .addForeignKeyConstraint('advocate_networks_advocate', ['shop_id', 'advocate_id'], 'advocates', [
      'shop_id',
      'id',
    ])
    .execute()
  await schema
    .createIndex('advocate_networks_by_time')
    .on('advocate_networks')
    .columns(['shop_id', 'at'])
    .execute()
  await sql`insert into advocate_networks (shop_id, advocate_id, network, at)
    select shop_id, id, network, network_at from advocates where network is not null`.execute(db)
  await schema.dropIndex('advocates_with_network').execute()
  await schema.alterTable('advocates').dropColumn('network').execute()
  await schema.alterTable('advocates').dropColumn('network_at').execute()
}
