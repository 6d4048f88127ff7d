import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** What fair decisions need to know, and what lets an old one be replayed. SQLite adds one column at a time. */
export async function fairDecisions(db: Kysely<Tables>): Promise<void> {
  const { schema } = db
  const orders = () => schema.alterTable('orders')
  await orders()
    .addColumn('refunded', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute()
  await orders().addColumn('cancelled_at', 'bigint').execute()
  await orders().addColumn('credited', 'text').execute()
  await orders().addColumn('credited_visit', 'text').execute()
  await orders()
    .addColumn('reserved', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute()
  await orders()
    .addColumn('reserved_advocate', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute()
  await orders().addColumn('review', 'text').execute()
  await orders().addColumn('review_advocate', 'text').execute()
  await orders().addColumn('review_at', 'bigint').execute()
  await orders().addColumn('review_note', 'text').execute()

  const claims = () => schema.alterTable('claims')
  await claims().addColumn('email_key', 'text').execute()
  await claims()
    .addColumn('disposable', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await schema.alterTable('decisions').addColumn('inputs', 'text').execute()

  const rewards = () => schema.alterTable('rewards')
  await rewards()
    .addColumn('points', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute()
  await rewards().addColumn('gift', 'text').execute()
  await rewards()
    .addColumn('cost', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute()
  await sql`update rewards set cost = minor`.execute(db)

  await schema.alterTable('advocates').addColumn('network', 'text').execute()
  await schema.alterTable('advocates').addColumn('network_at', 'bigint').execute()
  await indexes(db)
}

/** Partial ones hold only the rows that are asked for, so the others cost nothing when they are written. */
async function indexes({ schema }: Kysely<Tables>): Promise<void> {
  const index = (table: string, name: string, columns: string[], present?: string) => {
    const made = schema.createIndex(name).on(table).columns(columns)
    return (present === undefined ? made : made.where(sql.ref(present), 'is not', null)).execute()
  }
  await index('orders', 'orders_by_credit', ['shop_id', 'credited', 'heard_at'], 'credited')
  await index('orders', 'orders_by_visit', ['shop_id', 'credited_visit'], 'credited_visit')
  await index('orders', 'orders_by_review', ['shop_id', 'review', 'heard_at'], 'review')
  await index('claims', 'claims_by_customer', ['shop_id', 'customer_id'], 'customer_id')
  await index('claims', 'claims_by_email', ['shop_id', 'email_key'], 'email_key')
  await index('rewards', 'rewards_due', ['shop_id', 'status', 'release_at'], 'release_at')
  await index('advocates', 'advocates_with_network', ['shop_id', 'network_at'], 'network')
}
