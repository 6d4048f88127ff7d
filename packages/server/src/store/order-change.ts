/** Something that the shop said about an order after it was placed, or that a person decided about it. Kept for ever. */
export interface OrderChange {
  /** The caller's own id makes a repeated request harmless. */
  readonly id: string
  readonly orderId: string
  readonly kind: 'refund' | 'cancel' | 'review_approved' | 'review_refused'
  /** For a refund: minor units sent back. */
  readonly minor: number | undefined
  /** What a refund was asked for, to tell a repeat from another one with the same id. */
  readonly asked?: string | undefined
  readonly source: string
  readonly note: string | undefined
  readonly at: number
}
