import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** When the shop says that an order was placed. */
export async function placed({ schema }: Kysely<Tables>): Promise<void> {
  await schema.alterTable('claims').addColumn('placed_at', 'bigint').execute()
}
