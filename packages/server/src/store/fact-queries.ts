import { expressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { ToldVisit } from '../domain/evidence/times.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import type { ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'
import type { SeenVisit } from './visit-event.ts'

type Buyer = { customerId: string | undefined; emailKey: string | undefined }

/** What rules look up about other orders. All of it is asked as of the moment that the order is judged as of. */
export interface FactReads {
  /** Whether a confirmed order of this customer came before this one, or the shop's list of customers knew them. */
  boughtBefore(shopId: string, buyer: Buyer, order: Pick<ShopOrder, 'id' | 'heardAt'>): Promise<boolean>
  /** Confirmed orders credited to the advocate since a moment and before this one; 1,000 stands for more. */
  advocateBefore(
    shopId: string,
    advocateId: string,
    order: Pick<ShopOrder, 'id' | 'heardAt'>,
    since: number,
  ): Promise<number>
  /**
   * Friends who had an order credited to the advocate before this one, other than its own buyer; 1,000 stands for more. Somebody who buys
   * twice is one friend. A buyer whom the shop does not name is known by the visit, and without one is somebody else each time.
   */
  friendsBefore(
    shopId: string,
    advocateId: string,
    order: Pick<ShopOrder, 'id' | 'heardAt'>,
    buyer: string | undefined,
  ): Promise<number>
  /** What is known about visits, seen from one order. */
  seenVisits(
    shopId: string,
    visits: readonly string[],
    order: Pick<ShopOrder, 'id' | 'heardAt'>,
  ): Promise<Map<string, SeenVisit>>
}

/** Counting stops here: no tier and no signal asks for more. */
const COUNT_LIMIT = 1000

/** Kinds of conversion by which somebody becomes a customer. */
const PURCHASES = ['order', 'booking']

type Before = { shopId: string; id: string; heardAt: number }

const visitsById = compileOnce((db, value: ValueOf<{ shopId: string; visits: readonly string[] }>, list) =>
  db
    .selectFrom('visits')
    .select(['id', 'code', 'at', 'told_at', 'network', 'referring_host'])
    .where('shop_id', '=', value('shopId'))
    .where('id', 'in', list('visits')),
)

const creditedVisits = compileOnce((db, value: ValueOf<Before & { visits: readonly string[] }>, list) =>
  db
    .selectFrom('orders')
    .select('credited_visit')
    .where('shop_id', '=', value('shopId'))
    .where('credited_visit', 'in', list('visits'))
    .where(heardBefore(value('heardAt'), value('id'))),
)

const ordersBefore = compileOnce((db, value: ValueOf<Before & { advocateId: string; since: number }>) => {
  const before = db
    .selectFrom('orders')
    .select('id')
    .where('shop_id', '=', value('shopId'))
    .where('credited', '=', value('advocateId'))
    .where(heardBefore(value('heardAt'), value('id')))
    .where('heard_at', '>=', value('since'))
    .limit(COUNT_LIMIT)
  return db.selectFrom(before.as('before')).select((eb) => eb.fn.countAll<number>().as('count'))
})

const friendsOf = compileOnce((db, value: ValueOf<Before & { advocateId: string; buyer: string }>) => {
  const buyer = sql<string>`coalesce(customer_id, email_key, credited_visit, id)`
  const before = db
    .selectFrom('orders')
    .select(buyer.as('buyer'))
    .distinct()
    .where('shop_id', '=', value('shopId'))
    .where('credited', '=', value('advocateId'))
    .where(heardBefore(value('heardAt'), value('id')))
    .where(buyer, '!=', value('buyer'))
    .limit(COUNT_LIMIT)
  return db.selectFrom(before.as('before')).select((eb) => eb.fn.countAll<number>().as('count'))
})

/**
 * A purchase of somebody before an order. One name is asked for: SQLite uses an index of those that have a name for no question about
 * either of two, and would walk through all orders.
 */
export function purchaseBefore(
  db: Kysely<Tables>,
  column: 'customer_id' | 'email_key',
  value: ValueOf<Before & { name: string }>,
) {
  return db
    .selectFrom('orders')
    .select('id')
    .where('shop_id', '=', value('shopId'))
    .where(column, '=', value('name'))
    .where('kind', 'in', PURCHASES)
    .where('cancelled_at', 'is', null)
    .where(heardBefore(value('heardAt'), value('id')))
    .limit(1)
}

const byCustomer = compileOnce((db, value: ValueOf<Before & { name: string }>) =>
  purchaseBefore(db, 'customer_id', value),
)
const byAddress = compileOnce((db, value: ValueOf<Before & { name: string }>) =>
  purchaseBefore(db, 'email_key', value),
)

export function factReads(db: Kysely<Tables>): FactReads {
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
      .where('existing_since', '<', heardAt)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  }

  return {
    async boughtBefore(shopId, buyer, order) {
      const { customerId, emailKey } = buyer
      if (customerId === undefined && emailKey === undefined) return false
      const { id, heardAt } = order
      for (const [bought, name] of [[byCustomer, customerId] as const, [byAddress, emailKey] as const]) {
        if (name === undefined) continue
        if ((await bought(db, { shopId, name, id, heardAt })).rows.length > 0) return true
      }
      return isListedCustomer(shopId, buyer, order)
    },
    async advocateBefore(shopId, advocateId, order, since) {
      const { id, heardAt } = order
      const [found] = (await ordersBefore(db, { shopId, advocateId, id, heardAt, since })).rows
      return Number(found?.count ?? 0)
    },
    async friendsBefore(shopId, advocateId, order, buyer) {
      const { id, heardAt } = order
      const [found] = (await friendsOf(db, { shopId, advocateId, id, heardAt, buyer: buyer ?? id })).rows
      return Number(found?.count ?? 0)
    },
    async seenVisits(shopId, visits, order) {
      if (visits.length === 0) return new Map()
      const { rows } = await visitsById(db, { shopId, visits })
      const { id, heardAt } = order
      const others = (await creditedVisits(db, { shopId, visits, id, heardAt })).rows
      const known = new Map(rows.map((row) => [row.id, row]))
      const credited = new Set(others.map((row) => row.credited_visit))
      return new Map(
        visits
          .filter((visit) => known.has(visit) || credited.has(visit))
          .map((visit) => [
            visit,
            {
              at: known.get(visit)?.at,
              told: toldFrom(known.get(visit)),
              network: known.get(visit)?.network ?? undefined,
              referringHost: known.get(visit)?.referring_host ?? undefined,
              credited: credited.has(visit),
            },
          ]),
      )
    },
  }
}

/** Of a visit that only a coupon or a report tells of the server has not heard. */
function toldFrom(row: { code: string; told_at: number | null } | undefined): ToldVisit | undefined {
  return row && row.told_at !== null ? { code: row.code, toldAt: row.told_at } : undefined
}

/** Orders heard of before this one. The id decides between equals, so that of two orders one is always the earlier. */
function heardBefore(heardAt: RawBuilder<number>, id: RawBuilder<string>) {
  const eb = expressionBuilder<Tables, 'orders'>()
  return eb.or([
    eb('orders.heard_at', '<', heardAt),
    eb.and([eb('orders.heard_at', '=', heardAt), eb('orders.id', '<', id)]),
  ])
}
