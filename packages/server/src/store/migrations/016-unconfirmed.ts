import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Orders that may wait for the shop's word, which the owner's overview counts. An order leaves the index as soon as it is confirmed. */
export async function unconfirmed({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createIndex('orders_unconfirmed')
    .on('orders')
    .columns(['shop_id', 'id'])
    .where(sql.ref('credited'), 'is', null)
    .where(sql.ref('concerns'), 'is not', null)
    .execute()
}
