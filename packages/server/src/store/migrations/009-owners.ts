import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Who may use the owner's pages, and what a shop's script tag says about consent. */
export async function owners({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('owner_links')
    .addColumn('token_hash', 'text', (c) => c.primaryKey())
    .addColumn('shop_id', 'text', (c) => c.references('shops.id'))
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .execute()
  await schema
    .createTable('owner_sessions')
    .addColumn('token_hash', 'text', (c) => c.primaryKey())
    .addColumn('shop_id', 'text', (c) => c.references('shops.id'))
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .execute()
  await schema.alterTable('shops').addColumn('consent', 'text').execute()
}
