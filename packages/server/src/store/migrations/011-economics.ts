import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** What the owner says that the shop earns, for the break-even. */
export async function economics({ schema }: Kysely<Tables>): Promise<void> {
  await schema.alterTable('shops').addColumn('economics', 'text').execute()
}
