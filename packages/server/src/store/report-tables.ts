/** What reports count. */
export interface CountColumns {
  shares: number
  visits: number
  conversions: number
  /** Value of the orders, minor units. */
  minor: number
  /** What their rewards cost, minor units. */
  cost: number
}

/** Counts that are kept in the same transactions as what they count. */
export interface ReportTables {
  daily_counts: {
    shop_id: string
    /** Days since 1970-01-01, UTC. */
    day: number
    /** Empty where there is none, as in all that follow: a part of a key is never null. */
    channel: string
    template: string
    source: string
    /** A busy day is spread over several rows, so that writers on PostgreSQL do not wait for one another's row. */
    stripe: number
  } & CountColumns
  advocate_counts: {
    shop_id: string
    /** `202503` is March 2025, UTC. */
    month: number
    advocate_id: string
  } & CountColumns
  /** How each credited order was counted, so that it can be counted anew when its decision changes. */
  counted_orders: {
    shop_id: string
    order_id: string
    at: number
    channel: string
    template: string
    source: string
    advocate_id: string
    minor: number
    cost: number
  }
}
