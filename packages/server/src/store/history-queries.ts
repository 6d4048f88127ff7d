import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What is left of an order that the shop was paid for, and whose it is. */
export interface RecentOrder {
  /** Minor units, without what was sent back. */
  readonly kept: number
  readonly customer: string | undefined
}

/** What one side was once free to claim for an order that still counts. */
export interface ReleasedSide {
  /** Whether nothing of it was handed over, and nothing stands that still can be. */
  readonly isGone: boolean
}

/** The shop's latest business, for averages. */
export interface HistoryReads {
  /**
   * The shop's latest orders and bookings in its own currency that it said were paid, the newest first. What was cancelled or sent back
   * whole is left out: it earned nothing, and its rewards were taken back.
   */
  recentOrders(shopId: string, currency: string, limit: number): Promise<RecentOrder[]>
  /** Of the latest of these orders whose rewards were released: what became of each side's. */
  recentReleases(shopId: string, currency: string, limit: number): Promise<ReleasedSide[]>
}

export function historyReads(db: Kysely<Tables>): HistoryReads {
  const counted = (shopId: string, currency: string) =>
    db
      .selectFrom('orders')
      .where('orders.shop_id', '=', shopId)
      .where('stated_at', 'is not', null)
      .where('cancelled_at', 'is', null)
      .where('orders.currency', '=', currency)
      // Somebody who signs up has bought nothing.
      .where('kind', 'in', ['order', 'booking'])
      .where((eb) => eb.or([eb('refunded', '<', eb.ref('orders.minor')), eb('orders.minor', '=', 0)]))
      // Whatever else the shop has said of an order: before this word its amount is a browser's.
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('statements')
            .select('statements.id')
            .whereRef('statements.shop_id', '=', 'orders.shop_id')
            .whereRef('statements.order_id', '=', 'orders.id')
            .where('statements.says', '=', 'paid'),
        ),
      )
  return {
    async recentOrders(shopId, currency, limit) {
      const rows = await counted(shopId, currency)
        .select(['orders.minor', 'refunded', 'customer_id', 'email_key'])
        // Ids are UUIDv7: the latest order is the last one.
        .orderBy('orders.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ minor, refunded, customer_id, email_key }) => ({
        kept: Math.max(0, (minor ?? 0) - refunded),
        customer: customer_id ?? email_key ?? undefined,
      }))
    },
    async recentReleases(shopId, currency, limit) {
      const rows = await counted(shopId, currency)
        .innerJoin('rewards', (join) =>
          join.onRef('rewards.shop_id', '=', 'orders.shop_id').onRef('rewards.order_id', '=', 'orders.id'),
        )
        .where('released', 'is not', null)
        .groupBy(['orders.id', 'rewards.side'])
        .select((eb) =>
          eb.fn
            .max<number>(
              eb
                .case()
                // What was handed over is spent, whatever was decided later.
                .when(
                  eb.or([
                    eb('rewards.status', 'not in', ['reversed', 'refused']),
                    eb('rewards.issued_at', 'is not', null),
                  ]),
                )
                .then(1)
                .else(0)
                .end(),
            )
            .as('stands'),
        )
        .orderBy('orders.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ stands }) => ({ isGone: Number(stands) === 0 }))
    },
  }
}
