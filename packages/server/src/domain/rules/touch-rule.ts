import type { Touch } from '../claim.ts'
import type { Facts } from '../facts.ts'
import type { Order } from '../order.ts'
import type { Programme } from '../programme.ts'
import type { Reason } from '../reason.ts'

/** What a rule about one touch looks at. */
export interface TouchCase {
  readonly touch: Touch
  readonly order: Order
  readonly programme: Programme
  readonly facts: Facts
}

/** Looks at one touch. When the reason fires, the touch earns nothing; the next older one is looked at. */
export type TouchRule = (touchCase: TouchCase) => Reason & { readonly params: { readonly code: string } }
