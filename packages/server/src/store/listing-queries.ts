import type { Kysely } from 'kysely'
import type { Page } from './page.ts'
import type { Tables } from './tables.ts'

/** An order in a list: what it is and what stands about it. */
export interface ListedOrder {
  readonly id: string
  readonly number: string
  readonly kind: string
  readonly heard_at: number
  readonly programme_version: number
  readonly concerns: string | null
  readonly status: Tables['decisions']['status'] | null
  readonly review: Tables['orders']['review']
  readonly unconfirmed: Tables['orders']['unconfirmed']
  readonly cause: Tables['orders']['cause']
  readonly minor: number | null
  readonly currency: string | null
}

/** Which orders a list is to hold. */
export interface OrderFilter {
  readonly status?: Tables['decisions']['status'] | undefined
  /** Only those that concern this advocate. */
  readonly advocateId?: string | undefined
  /** Only those whose rewards wait for the shop's word that they are paid. */
  readonly isUnconfirmed?: boolean
}

/** Lists for the owner, newest first. */
export interface ListingReads {
  listAdvocates(shopId: string, page: Page, emailKey?: string): Promise<Tables['advocates'][]>
  listOrders(shopId: string, page: Page, filter?: OrderFilter): Promise<ListedOrder[]>
  listRewards(shopId: string, page: Page, status?: Tables['rewards']['status']): Promise<Tables['rewards'][]>
  /** All versions of the shop's programme, the newest first. */
  programmeVersions(shopId: string): Promise<{ version: number; createdAt: number }[]>
}

/** Orders of a shop, the newest first. Apart from where it is asked, so that a test can ask how it is answered. */
export function orderListing(
  db: Kysely<Tables>,
  shopId: string,
  { after, limit }: Page,
  { status, advocateId, isUnconfirmed = false }: OrderFilter = {},
) {
  return db
    .selectFrom('orders')
    .leftJoin('decisions', (join) =>
      join
        .onRef('decisions.shop_id', '=', 'orders.shop_id')
        .onRef('decisions.order_id', '=', 'orders.id')
        .onRef('decisions.sequence', '=', 'orders.standing'),
    )
    .select([
      'orders.id',
      'orders.number',
      'orders.kind',
      'orders.heard_at',
      'orders.programme_version',
      'orders.concerns',
      'orders.review',
      'orders.unconfirmed',
      'orders.cause',
      'orders.minor',
      'orders.currency',
      'decisions.status',
    ])
    .where('orders.shop_id', '=', shopId)
    .$if(status !== undefined, (query) => query.where('decisions.status', '=', status ?? 'held'))
    .$if(advocateId !== undefined, (query) => query.where('orders.concerns', '=', advocateId ?? ''))
    .$if(isUnconfirmed, (query) => query.where('orders.unconfirmed', 'is not', null))
    .$if(after !== undefined, (query) => query.where('orders.id', '<', after ?? ''))
    .orderBy('orders.id', 'desc')
    .limit(limit)
}

export function listingReads(db: Kysely<Tables>): ListingReads {
  return {
    listAdvocates: (shopId, { after, limit }, emailKey) =>
      db
        .selectFrom('advocates')
        .selectAll()
        .where('shop_id', '=', shopId)
        .$if(emailKey !== undefined, (query) => query.where('email_key', '=', emailKey ?? ''))
        .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
    listOrders: (...asked) => orderListing(db, ...asked).execute(),
    listRewards: (shopId, { after, limit }, status) =>
      db
        .selectFrom('rewards')
        .selectAll()
        .where('shop_id', '=', shopId)
        .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'held'))
        .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
    async programmeVersions(shopId) {
      const rows = await db
        .selectFrom('programmes')
        .select(['version', 'created_at'])
        .where('shop_id', '=', shopId)
        .orderBy('version', 'desc')
        .execute()
      return rows.map((row) => ({ version: row.version, createdAt: row.created_at }))
    },
  }
}
