import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** The first tables. Kysely's schema builder writes them for every dialect. */
export async function first(db: Kysely<Tables>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('shops')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('allowed_origins', 'text', (c) => c.notNull())
    .addColumn('landing_url', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute()
  await schema
    .createTable('api_keys')
    .addColumn('key_hash', 'text', (c) => c.primaryKey())
    .addColumn('shop_id', 'text', (c) => c.notNull().references('shops.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('revoked_at', 'bigint')
    .execute()
  await schema.createIndex('api_keys_by_shop').on('api_keys').columns(['shop_id', 'kind']).execute()
  await schema
    .createTable('share_hosts')
    .addColumn('host', 'text', (c) => c.primaryKey())
    .addColumn('shop_id', 'text', (c) => c.notNull().references('shops.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .execute()
  await schema.createIndex('share_hosts_by_shop').on('share_hosts').columns(['shop_id', 'position']).execute()
  await schema
    .createTable('programmes')
    .addColumn('shop_id', 'text', (c) => c.notNull().references('shops.id'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('settings', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('programmes_key', ['shop_id', 'version'])
    .execute()
  await people(db)
  await arrivals(db)
  await orders(db)
  await money(db)
}

async function people({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('advocates')
    .addColumn('shop_id', 'text', (c) => c.notNull().references('shops.id'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .addColumn('name', 'text')
    .addColumn('customer_id', 'text')
    .addColumn('proven', 'integer', (c) => c.notNull())
    .addColumn('active', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('advocates_key', ['shop_id', 'id'])
    .execute()
  // Codes stand apart, so that two accounts of one person can be merged and both their links still work.
  await schema
    .createTable('codes')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('advocate_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('codes_key', ['shop_id', 'code'])
    .addForeignKeyConstraint('codes_advocate', ['shop_id', 'advocate_id'], 'advocates', ['shop_id', 'id'])
    .execute()
  await schema.createIndex('codes_by_advocate').on('codes').columns(['shop_id', 'advocate_id']).execute()
  await schema
    .createTable('sessions')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('token_hash', 'text', (c) => c.notNull())
    .addColumn('advocate_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('revoked_at', 'bigint')
    .addPrimaryKeyConstraint('sessions_key', ['shop_id', 'token_hash'])
    .addForeignKeyConstraint('sessions_advocate', ['shop_id', 'advocate_id'], 'advocates', ['shop_id', 'id'])
    .execute()
  await schema
    .createTable('outgoing')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('advocate_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('sent_at', 'bigint')
    .addPrimaryKeyConstraint('outgoing_key', ['shop_id', 'id'])
    .addForeignKeyConstraint('outgoing_advocate', ['shop_id', 'advocate_id'], 'advocates', ['shop_id', 'id'])
    .execute()
}

async function arrivals({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('visits')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('advocate_id', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('channel', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('landing', 'text')
    .addColumn('referring_host', 'text')
    .addColumn('utm_source', 'text')
    .addColumn('utm_medium', 'text')
    .addPrimaryKeyConstraint('visits_key', ['shop_id', 'id'])
    .addForeignKeyConstraint('visits_advocate', ['shop_id', 'advocate_id'], 'advocates', ['shop_id', 'id'])
    .execute()
  await schema.createIndex('visits_by_advocate').on('visits').columns(['shop_id', 'advocate_id']).execute()
  await schema
    .createTable('shares')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('advocate_id', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('template', 'text')
    .addColumn('edited', 'integer')
    .addPrimaryKeyConstraint('shares_key', ['shop_id', 'id'])
    .addForeignKeyConstraint('shares_advocate', ['shop_id', 'advocate_id'], 'advocates', ['shop_id', 'id'])
    .execute()
}

async function orders({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('orders')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('heard_at', 'bigint', (c) => c.notNull())
    .addColumn('programme_version', 'integer', (c) => c.notNull())
    .addColumn('standing', 'integer', (c) => c.notNull())
    .addColumn('concerns', 'text')
    .addPrimaryKeyConstraint('orders_key', ['shop_id', 'id'])
    .addUniqueConstraint('orders_number', ['shop_id', 'number'])
    .addForeignKeyConstraint('orders_programme', ['shop_id', 'programme_version'], 'programmes', [
      'shop_id',
      'version',
    ])
    .addForeignKeyConstraint('orders_concerns', ['shop_id', 'concerns'], 'advocates', ['shop_id', 'id'])
    .execute()
  await schema
    .createIndex('orders_by_advocate')
    .on('orders')
    .columns(['shop_id', 'concerns', 'heard_at'])
    .execute()
  await schema
    .createTable('claims')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addColumn('verified', 'integer', (c) => c.notNull())
    .addColumn('minor', 'bigint', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('customer_id', 'text')
    .addColumn('coupon', 'text')
    .addColumn('touches', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('claims_key', ['shop_id', 'id'])
    .addForeignKeyConstraint('claims_order', ['shop_id', 'order_id'], 'orders', ['shop_id', 'id'])
    .execute()
  await schema.createIndex('claims_by_order').on('claims').columns(['shop_id', 'order_id']).execute()
  await schema
    .createTable('decisions')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('decided_at', 'bigint', (c) => c.notNull())
    .addColumn('programme_version', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('decision', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('decisions_key', ['shop_id', 'order_id', 'sequence'])
    .addForeignKeyConstraint('decisions_order', ['shop_id', 'order_id'], 'orders', ['shop_id', 'id'])
    .execute()
}

async function money({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('rewards')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('side', 'text', (c) => c.notNull())
    .addColumn('advocate_id', 'text')
    .addColumn('minor', 'bigint', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('release_at', 'bigint')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('rewards_key', ['shop_id', 'id'])
    // One decision never rewards a side twice, whatever the program does.
    .addUniqueConstraint('rewards_once', ['shop_id', 'order_id', 'sequence', 'side'])
    .addForeignKeyConstraint('rewards_decision', ['shop_id', 'order_id', 'sequence'], 'decisions', [
      'shop_id',
      'order_id',
      'sequence',
    ])
    .addForeignKeyConstraint('rewards_advocate', ['shop_id', 'advocate_id'], 'advocates', ['shop_id', 'id'])
    .execute()
  await schema
    .createTable('ledger_entries')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('transaction_id', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('minor', 'bigint', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('ledger_entries_key', ['shop_id', 'transaction_id', 'position'])
    .addForeignKeyConstraint('ledger_entries_order', ['shop_id', 'order_id'], 'orders', ['shop_id', 'id'])
    .execute()
  await schema
    .createIndex('ledger_entries_by_account')
    .on('ledger_entries')
    .columns(['shop_id', 'account'])
    .execute()
}
