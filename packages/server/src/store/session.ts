/** A browser that may read one advocate's data. */
export interface Session {
  readonly advocateId: string
  readonly expiresAt: number
  readonly revokedAt: number | undefined
}
