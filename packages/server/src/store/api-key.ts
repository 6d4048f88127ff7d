/** A key as it is kept. */
export interface ApiKey {
  readonly shopId: string
  readonly kind: 'publishable' | 'secret'
  readonly keyHash: string
  /** Publishable: the key. Secret: the sealed key. */
  readonly value: string
  readonly at: number
}
