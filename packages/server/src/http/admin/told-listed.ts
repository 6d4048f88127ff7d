import { type AdminListedConversion, toWire } from '@goodword/protocol'
import { present } from '../../present.ts'
import type { ListedOrder } from '../../store/listing-queries.ts'
import { kindOf } from '../../store/order-rows.ts'

/** An order in the list of all. */
export function toldListed(row: ListedOrder): AdminListedConversion {
  const { minor, currency } = row
  return {
    ...{ id: row.id, orderId: row.number, kind: kindOf(row.kind), heardAt: row.heard_at },
    ...{ programme: row.programme_version, unconfirmed: row.unconfirmed !== null },
    ...present({ status: row.status, advocateId: row.concerns, review: row.review, cause: row.cause }),
    ...(minor !== null && currency !== null && { amount: toWire({ minor, currency }) }),
  }
}
