/** What a person decided about an order. Kept for ever. */
export interface Ruling {
  readonly id: string
  readonly orderId: string
  /** `credited`: the person named the advocate, `approved`: let the credit go on that stands, `refused`: nobody gets anything. */
  readonly verdict: 'credited' | 'approved' | 'refused'
  /** Referral code of the advocate. */
  readonly code: string | undefined
  readonly source: string
  readonly note: string | undefined
  readonly at: number
}
