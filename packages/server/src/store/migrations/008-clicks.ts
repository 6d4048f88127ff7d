import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** The latest visits of one advocate, without sorting all of them. */
export async function clicks({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createIndex('visits_by_advocate_and_time')
    .on('visits')
    .columns(['shop_id', 'advocate_id', 'at'])
    .execute()
  await schema.dropIndex('visits_by_advocate').execute()
}
