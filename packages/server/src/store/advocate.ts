/** A customer who shares. */
export interface Advocate {
  readonly id: string
  readonly active: boolean
  /** Since when the account is closed, epoch ms. Orders that were heard of before are judged as though it were open. */
  readonly closedAt?: number | undefined
  /** The shop's id of this person, when known. */
  readonly customerId: string | undefined
  readonly email: string | undefined
  /** Keyed hash of the normalised address. */
  readonly emailKey?: string | undefined
  /** First name as friends know it. */
  readonly name: string | undefined
  /** False until a mail has shown that the address is theirs, or the shop has vouched for their number; nothing is paid before. */
  readonly proven: boolean
}

/** An advocate with one of their codes. */
export interface CodeHolder extends Advocate {
  /** As it was given out, however it was asked for. */
  readonly code: string
}
