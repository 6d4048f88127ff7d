/** Who sends a message, as far as it is looked at. */
export interface Sender {
  /** Its /24 or /48, in clear: only a keyed hash of it is ever kept. */
  readonly network: string | undefined
  /** A crawler, a preview or a monitor: what it opens is no visit. */
  readonly isBot: boolean
}
