import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** What is spent, what became of orders, coupons, the owner's lists, and leases of jobs. */
export async function books({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('spending')
    .addColumn('shop_id', 'text', (c) => c.notNull().references('shops.id'))
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('spent', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('spending_key', ['shop_id', 'scope'])
    .execute()
  await schema
    .createTable('order_changes')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('minor', 'bigint')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('order_changes_key', ['shop_id', 'id'])
    .addForeignKeyConstraint('order_changes_order', ['shop_id', 'order_id'], 'orders', ['shop_id', 'id'])
    .execute()
  await schema
    .createIndex('order_changes_by_order')
    .on('order_changes')
    .columns(['shop_id', 'order_id'])
    .execute()
  await schema
    .createTable('coupons')
    .addColumn('shop_id', 'text', (c) => c.notNull().references('shops.id'))
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('pool', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('reward_id', 'text')
    .addColumn('friend_key', 'text')
    .addColumn('referral_code', 'text')
    .addColumn('added_at', 'bigint', (c) => c.notNull())
    .addColumn('given_at', 'bigint')
    .addPrimaryKeyConstraint('coupons_key', ['shop_id', 'code'])
    // Exactly one for each reward and for each friend, whatever the program does.
    .addUniqueConstraint('coupons_reward', ['shop_id', 'reward_id'])
    .addUniqueConstraint('coupons_friend', ['shop_id', 'friend_key'])
    .addForeignKeyConstraint('coupons_of_reward', ['shop_id', 'reward_id'], 'rewards', ['shop_id', 'id'])
    .execute()
  await schema
    .createIndex('coupons_by_pool')
    .on('coupons')
    .columns(['shop_id', 'pool', 'status', 'code'])
    .execute()
  await schema
    .createTable('listed_people')
    .addColumn('shop_id', 'text', (c) => c.notNull().references('shops.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('list', 'text', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('listed_people_key', ['shop_id', 'kind', 'value'])
    .execute()
  await schema
    .createTable('leases')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('holder', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .execute()
}
