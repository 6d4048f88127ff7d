import type { AdvocateFacts, Facts } from '../facts.ts'
import type { Order } from '../order.ts'
import type { Programme } from '../programme.ts'
import type { PrivateReasonCode } from '../reason.ts'

/** What a signal looks at: an order that would be credited. */
export interface SignalCase {
  readonly order: Order
  readonly advocate: AdvocateFacts
  /** The visit that earns the credit; `undefined` for a coupon. */
  readonly visit: string | undefined
  readonly programme: Programme
  readonly facts: Facts
}

/** Something that is often harmless and sometimes fraud. It never refuses: with others it asks a person to look. */
export interface Signal {
  readonly code: PrivateReasonCode
  /** How much it says. A programme's `reviewFrom` is compared with the sum. */
  readonly weight: number
  readonly seen: (signalCase: SignalCase) => boolean
}
