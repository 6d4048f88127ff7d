/** An entry of the owner's allow or block list. */
export interface ListedPerson {
  readonly kind: 'customer' | 'email' | 'advocate'
  /** Customer id, keyed hash of the normalised address, or advocate id. */
  readonly value: string
  readonly list: 'allowed' | 'blocked'
  readonly note: string | undefined
}
