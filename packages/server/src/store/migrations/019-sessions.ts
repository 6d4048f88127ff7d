import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * How each session came about, one-time secrets that open one, and the rule that a person has one account: no two accounts that were not
 * merged have the same address proven by mail, or the same number of the shop's. A mail can ask whether an account is a customer's.
 */
export async function sessions(db: Kysely<Tables>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('sessions')
    .addColumn('begun_by', 'text', (c) => c.notNull().defaultTo('address'))
    .execute()
  await schema.alterTable('sessions').addColumn('code', 'text').execute()
  await schema.alterTable('sessions').addColumn('limited_at', 'bigint').execute()
  await schema
    .createTable('session_entries')
    .addColumn('shop_id', 'text', (c) => c.notNull())
    .addColumn('secret_hash', 'text', (c) => c.notNull())
    .addColumn('advocate_id', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('session_entries_key', ['shop_id', 'secret_hash'])
    .addForeignKeyConstraint('session_entries_advocate', ['shop_id', 'advocate_id'], 'advocates', [
      'shop_id',
      'id',
    ])
    .execute()
  await schema
    .createIndex('session_entries_by_advocate')
    .on('session_entries')
    .columns(['shop_id', 'advocate_id'])
    .execute()
  await schema
    .alterTable('advocates')
    .addColumn('address_proven', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await schema.alterTable('outgoing').addColumn('claimant', 'text').execute()
  await endUnknown(db)
  await separate(db)
  await schema
    .createIndex('advocates_one_address')
    .unique()
    .on('advocates')
    .columns(['shop_id', 'email_key'])
    .where(sql<boolean>`address_proven = 1 and merged_into is null`)
    .execute()
  await schema
    .createIndex('advocates_one_customer')
    .unique()
    .on('advocates')
    .columns(['shop_id', 'customer_id'])
    .where(sql<boolean>`merged_into is null`)
    .execute()
}

/** Nobody knows of an older session whether it was begun by whoever owns the address: those that could see a person's account end. */
async function endUnknown(db: Kysely<Tables>): Promise<void> {
  await sql`delete from sessions where exists (select 1 from advocates where advocates.shop_id = sessions.shop_id
    and advocates.id = sessions.advocate_id and advocates.proven = 1)`.execute(db)
  await sql`update sessions set code = (select min(code) from codes where codes.shop_id = sessions.shop_id
    and codes.advocate_id = sessions.advocate_id)`.execute(db)
}

/**
 * Accounts that share what only one may have: the oldest keeps it. Nothing but a mail can have proven an account without a number, and of one
 * with a number nobody knows, so that its address is the shop's word. Of several without a number, the others prove the address again and
 * become a part of the oldest by that. Codes, rewards and books stay as they are.
 */
async function separate(db: Kysely<Tables>): Promise<void> {
  await sql`update advocates set customer_id = null where merged_into is null and customer_id is not null
    and exists (select 1 from advocates other where other.shop_id = advocates.shop_id and other.merged_into is null
      and other.customer_id = advocates.customer_id and ${OLDER})`.execute(db)
  await sql`update advocates set proven = 0 where ${BY_MAIL}
    and exists (select 1 from advocates other where other.shop_id = advocates.shop_id and other.merged_into is null
      and other.customer_id is null and other.proven = 1 and other.email_key = advocates.email_key and ${OLDER})`.execute(
    db,
  )
  await sql`update advocates set address_proven = 1 where ${BY_MAIL}`.execute(db)
  await sql`update advocates set email = null, email_key = null where merged_into is null and customer_id is not null
    and exists (select 1 from advocates other where other.shop_id = advocates.shop_id and other.merged_into is null
      and other.address_proven = 1 and other.email_key = advocates.email_key)`.execute(db)
}

const BY_MAIL = sql`merged_into is null and customer_id is null and proven = 1 and email_key is not null`

const OLDER = sql`(other.created_at < advocates.created_at
  or (other.created_at = advocates.created_at and other.id < advocates.id))`
