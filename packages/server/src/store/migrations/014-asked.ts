import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** What a change of an order was asked for, so that its id is not taken for another one. */
export async function asked({ schema }: Kysely<Tables>): Promise<void> {
  await schema.alterTable('order_changes').addColumn('asked', 'text').execute()
}
