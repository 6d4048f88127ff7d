import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * What the shop states and what browsers report of an order are two tables, and a person's rulings a third. No version with orders in the
 * former tables was published: a database that has some is refused rather than read by half.
 */
export async function evidence(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql`select 1 from orders limit 1`.execute(db)
  if (rows.length > 0) {
    throw new Error(
      'this database holds orders of a version of Goodword that was never published: begin with an empty one',
    )
  }
  const { schema } = db
  await schema.dropTable('claims').execute()
  await schema.dropTable('order_changes').execute()
  await schema
    .createTable('statements')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('says', 'text', (c) => c.notNull())
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addColumn('as_of', 'bigint', (c) => c.notNull())
    .addColumn('line', 'integer', (c) => c.notNull())
    .addColumn('minor', 'bigint')
    .addColumn('currency', 'text')
    .addColumn('sent_back', 'text')
    .addColumn('placed_at', 'bigint')
    .addColumn('kind', 'text')
    .addColumn('customer_id', 'text')
    .addColumn('email_key', 'text')
    .addColumn('disposable', 'integer')
    .addColumn('coupons', 'text')
    .addColumn('code', 'text')
    .addColumn('touches', 'text')
    .addColumn('proofs', 'text')
    .addColumn('note', 'text')
    .addPrimaryKeyConstraint('statements_key', ['shop_id', 'id'])
    .addForeignKeyConstraint('statements_order', ['shop_id', 'order_id'], 'orders', ['shop_id', 'id'])
    .execute()
  await schema.createIndex('statements_by_order').on('statements').columns(['shop_id', 'order_id']).execute()
  await schema
    .createTable('reports')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addColumn('signed', 'integer', (c) => c.notNull())
    .addColumn('minor', 'bigint', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('customer_id', 'text')
    .addColumn('email_key', 'text')
    .addColumn('disposable', 'integer', (c) => c.notNull())
    .addColumn('proven_customer_id', 'text')
    .addColumn('coupons', 'text', (c) => c.notNull())
    .addColumn('touches', 'text', (c) => c.notNull())
    .addColumn('proofs', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reports_key', ['shop_id', 'id'])
    .addForeignKeyConstraint('reports_order', ['shop_id', 'order_id'], 'orders', ['shop_id', 'id'])
    .execute()
  await schema.createIndex('reports_by_order').on('reports').columns(['shop_id', 'order_id']).execute()
  for (const [table, columns] of [
    ['statements', ['customer_id', 'email_key']],
    ['reports', ['customer_id', 'email_key', 'proven_customer_id']],
  ] as const) {
    for (const column of columns) {
      await schema
        .createIndex(`${table}_by_${column}`)
        .on(table)
        .columns(['shop_id', column])
        .where(sql.ref(column), 'is not', null)
        .execute()
    }
  }
  await schema
    .createTable('rulings')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('code', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('rulings_key', ['shop_id', 'id'])
    .addForeignKeyConstraint('rulings_order', ['shop_id', 'order_id'], 'orders', ['shop_id', 'id'])
    .execute()
  await schema.createIndex('rulings_by_order').on('rulings').columns(['shop_id', 'order_id']).execute()
  await schema
    .createIndex('advocates_by_whole')
    .on('advocates')
    .columns(['shop_id', 'merged_into'])
    .where(sql.ref('merged_into'), 'is not', null)
    .execute()
  await orderColumns(db)
  await schema.alterTable('visits').addColumn('told_at', 'bigint').execute()
}

/** What the shop has stated of an order, as it stands now: others are judged by it, and lists show it. */
async function orderColumns({ schema }: Kysely<Tables>): Promise<void> {
  const add = (name: string, type: 'text' | 'bigint' | 'integer') =>
    schema.alterTable('orders').addColumn(name, type).execute()
  await add('stated_at', 'bigint')
  await add('minor', 'bigint')
  await add('currency', 'text')
  await add('customer_id', 'text')
  await add('email_key', 'text')
  await add('cause', 'text')
  await add('moot', 'text')
  await add('review_code', 'text')
  await add('released', 'text')
  await add('unconfirmed', 'integer')
  await schema
    .alterTable('orders')
    .addColumn('crowded', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  const index = (name: string, columns: string[], present: string) =>
    schema.createIndex(name).on('orders').columns(columns).where(sql.ref(present), 'is not', null).execute()
  await index('orders_by_customer', ['shop_id', 'customer_id'], 'customer_id')
  await index('orders_by_email', ['shop_id', 'email_key'], 'email_key')
  await index('orders_stated', ['shop_id', 'id'], 'stated_at')
  // What waits for the shop's word, which the owner's overview counts. An order leaves the index as soon as it waits no more.
  await schema.dropIndex('orders_unconfirmed').execute()
  await index('orders_unconfirmed', ['shop_id', 'id'], 'unconfirmed')
}
