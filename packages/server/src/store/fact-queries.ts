import { expressionBuilder, type Kysely } from 'kysely'
import type { ShopOrder } from './shop-order.ts'
import type { StoreReads } from './store.ts'
import type { Tables } from './tables.ts'

type Reads = Pick<StoreReads, 'boughtBefore' | 'advocateBefore' | 'seenVisits'>

type Buyer = Parameters<StoreReads['boughtBefore']>[1]

/** Counting stops here: no tier and no signal asks for more. */
const COUNT_LIMIT = 1000

/** Kinds of conversion by which somebody becomes a customer. */
const PURCHASES = ['order', 'booking']

/** What rules look up about other orders. All of it is asked as of the moment that the order was first heard of. */
export function factReads(db: Kysely<Tables>): Reads {
  /** The shop's own list of customers. Somebody who came onto it after the order may be on it because of the order. */
  async function isListedCustomer(shopId: string, buyer: Buyer, { heardAt }: Pick<ShopOrder, 'heardAt'>) {
    const row = await db
      .selectFrom('customers')
      .select('id')
      .where('shop_id', '=', shopId)
      .where((eb) =>
        eb.or([
          ...(buyer.customerId === undefined ? [] : [eb('customer_id', '=', buyer.customerId)]),
          ...(buyer.emailKey === undefined ? [] : [eb('email_key', '=', buyer.emailKey)]),
        ]),
      )
      .where('kind', '=', 'existing')
      .where('changed_at', '<', heardAt)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  }

  return {
    async boughtBefore(shopId, buyer, order) {
      const { customerId, emailKey } = buyer
      if (customerId === undefined && emailKey === undefined) return false
      const row = await db
        .selectFrom('claims')
        .innerJoin('orders', (join) =>
          join.onRef('orders.shop_id', '=', 'claims.shop_id').onRef('orders.id', '=', 'claims.order_id'),
        )
        .select('claims.id')
        .where('claims.shop_id', '=', shopId)
        .where((eb) =>
          eb.or([
            ...(customerId === undefined ? [] : [eb('claims.customer_id', '=', customerId)]),
            ...(emailKey === undefined ? [] : [eb('claims.email_key', '=', emailKey)]),
          ]),
        )
        .where('claims.verified', '=', 1)
        .where('orders.kind', 'in', PURCHASES)
        .where('orders.cancelled_at', 'is', null)
        .where(heardBefore(order))
        .limit(1)
        .executeTakeFirst()
      return row !== undefined || isListedCustomer(shopId, buyer, order)
    },
    async advocateBefore(shopId, advocateId, order, since) {
      const before = db
        .selectFrom('orders')
        .select('id')
        .where('shop_id', '=', shopId)
        .where('credited', '=', advocateId)
        .where(heardBefore(order))
        .where('heard_at', '>=', since)
        .limit(COUNT_LIMIT)
      const { count } = await db
        .selectFrom(before.as('before'))
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    async seenVisits(shopId, visits, order) {
      if (visits.length === 0) return new Map()
      const rows = await db
        .selectFrom('visits')
        .select(['id', 'at', 'network', 'referring_host'])
        .where('shop_id', '=', shopId)
        .where('id', 'in', visits)
        .execute()
      const others = await db
        .selectFrom('orders')
        .select('credited_visit')
        .where('shop_id', '=', shopId)
        .where('credited_visit', 'in', visits)
        .where(heardBefore(order))
        .execute()
      const known = new Map(rows.map((row) => [row.id, row]))
      const credited = new Set(others.map((row) => row.credited_visit))
      return new Map(
        visits
          .filter((visit) => known.has(visit) || credited.has(visit))
          .map((visit) => [
            visit,
            {
              at: known.get(visit)?.at,
              network: known.get(visit)?.network ?? undefined,
              referringHost: known.get(visit)?.referring_host ?? undefined,
              credited: credited.has(visit),
            },
          ]),
      )
    },
  }
}

/** Orders heard of before this one. The id decides between equals, so that of two orders one is always the earlier. */
function heardBefore({ id, heardAt }: Pick<ShopOrder, 'id' | 'heardAt'>) {
  const eb = expressionBuilder<Tables, 'orders'>()
  return eb.or([
    eb('orders.heard_at', '<', heardAt),
    eb.and([eb('orders.heard_at', '=', heardAt), eb('orders.id', '<', id)]),
  ])
}
