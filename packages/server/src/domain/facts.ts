/** What the rules may know about an advocate. */
export interface AdvocateFacts {
  readonly id: string
  readonly active: boolean
  /** The shop's id of this person, when known. */
  readonly customerId: string | undefined
}

/** Everything the rules look up, filled by one loader beforehand: rules never query. */
export interface Facts {
  /** Advocates of this shop by referral code, for each code that a claim names. */
  readonly advocates: ReadonlyMap<string, AdvocateFacts>
}
