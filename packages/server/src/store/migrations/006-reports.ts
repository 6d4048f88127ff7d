import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Daily and monthly counts, so that reports never read single events. */
export async function reports({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('daily_counts')
    .addColumn('shop_id', 'text', (c) => c.notNull().references('shops.id'))
    .addColumn('day', 'integer', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('template', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('stripe', 'integer', (c) => c.notNull())
    .addColumn('shares', 'integer', (c) => c.notNull())
    .addColumn('visits', 'integer', (c) => c.notNull())
    .addColumn('conversions', 'integer', (c) => c.notNull())
    .addColumn('minor', 'bigint', (c) => c.notNull())
    .addColumn('cost', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('daily_counts_key', [
      'shop_id',
      'day',
      'channel',
      'template',
      'source',
      'stripe',
    ])
    .execute()
  await schema
    .createTable('advocate_counts')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('month', 'integer', (c) => c.notNull())
    .addColumn('advocate_id', 'text', (c) => c.notNull())
    .addColumn('shares', 'integer', (c) => c.notNull())
    .addColumn('visits', 'integer', (c) => c.notNull())
    .addColumn('conversions', 'integer', (c) => c.notNull())
    .addColumn('minor', 'bigint', (c) => c.notNull())
    .addColumn('cost', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('advocate_counts_key', ['shop_id', 'month', 'advocate_id'])
    .addForeignKeyConstraint('advocate_counts_advocate', ['shop_id', 'advocate_id'], 'advocates', [
      'shop_id',
      'id',
    ])
    .execute()
  await schema
    .createIndex('advocate_counts_by_success')
    .on('advocate_counts')
    .columns(['shop_id', 'month', 'conversions', 'visits', 'advocate_id'])
    .execute()
  await schema
    .createIndex('advocate_counts_by_advocate')
    .on('advocate_counts')
    .columns(['shop_id', 'advocate_id'])
    .execute()
  await schema
    .createTable('counted_orders')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('template', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('advocate_id', 'text', (c) => c.notNull())
    .addColumn('minor', 'bigint', (c) => c.notNull())
    .addColumn('cost', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('counted_orders_key', ['shop_id', 'order_id'])
    .addForeignKeyConstraint('counted_orders_order', ['shop_id', 'order_id'], 'orders', ['shop_id', 'id'])
    .addForeignKeyConstraint('counted_orders_advocate', ['shop_id', 'advocate_id'], 'advocates', [
      'shop_id',
      'id',
    ])
    .execute()
  await schema
    .createIndex('counted_orders_by_advocate')
    .on('counted_orders')
    .columns(['shop_id', 'advocate_id'])
    .execute()
}
