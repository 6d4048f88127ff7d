import { type AdminListedConversion, toWire } from '@goodword/protocol'
import { agreedMoney } from '../../domain/agreed-money.ts'
import { present } from '../../present.ts'
import type { ListedOrder } from '../../store/listing-queries.ts'
import { kindOf } from '../../store/order-rows.ts'
import type { Store } from '../../store/store.ts'

/** An order in the list of all. */
export async function toldListed(
  store: Store,
  shopId: string,
  row: ListedOrder,
): Promise<AdminListedConversion> {
  const money = agreedMoney(await store.claims(shopId, row.id))
  return {
    ...{ id: row.id, orderId: row.number, kind: kindOf(row.kind), heardAt: row.heard_at },
    ...{ programme: row.programme_version, unconfirmed: row.status === 'held' && row.credited === null },
    ...present({ status: row.status, advocateId: row.concerns, review: row.review }),
    ...(money && { amount: toWire(money) }),
  }
}
