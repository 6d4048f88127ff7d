/** An entry of the owner's allow or block list. */
export interface ListedPerson {
  readonly kind: 'customer' | 'email' | 'host' | 'advocate'
  /** Customer id, keyed hash of the normalised address, host of addresses, or advocate id. */
  readonly value: string
  readonly list: 'allowed' | 'blocked'
  readonly note: string | undefined
}
