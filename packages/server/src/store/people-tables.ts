/** The shop's customers and what people tell the shop. */
export interface PeopleTables {
  customers: {
    shop_id: string
    id: string
    /** The shop's own id of the customer. */
    customer_id: string | null
    email: string | null
    /** Keyed hash of the normalised address. */
    email_key: string | null
    name: string | null
    kind: 'existing' | 'prospective'
    /** Since when the shop has known them as a customer; null for a prospective one. */
    existing_since: number | null
    created_at: number
    changed_at: number
  }
  ratings: {
    shop_id: string
    id: string
    /** The browser's id of the message: a repeat is no second rating. */
    message_id: string
    at: number
    stars: number
    words: string | null
    recommend: string | null
    order_number: string | null
    status: 'new' | 'approved' | 'hidden'
    decided_at: number | null
  }
  missed_referrals: {
    shop_id: string
    id: string
    message_id: string
    at: number
    /** What the friend typed: a code or a name. */
    sent_by: string
    order_number: string | null
    status: 'new' | 'accepted' | 'refused'
    note: string | null
    decided_at: number | null
  }
  /** Requests with an idempotency key. */
  requests: {
    shop_id: string
    key: string
    /** Hash of method, address and body. */
    request: string
    /** JSON; null while it has not been answered. */
    answer: string | null
    at: number
  }
}
