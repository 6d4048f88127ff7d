/** A key as it is kept. */
export interface ApiKey {
  readonly shopId: string
  readonly kind: 'publishable' | 'secret'
  readonly keyHash: string
  /** Publishable: the key. Secret: the sealed key. */
  readonly value: string
  readonly at: number
}

/** A secret key as it is kept. */
export interface SecretKey {
  readonly sealed: string
  /** Epoch ms from which it counts no more; may lie ahead. */
  readonly revokedAt: number | undefined
}
