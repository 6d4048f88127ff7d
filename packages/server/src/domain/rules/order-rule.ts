import type { Facts } from '../facts.ts'
import type { JudgedOrder } from '../judged-order.ts'
import type { Programme } from '../programme.ts'
import type { Reason } from '../reason.ts'

/** What a rule about the order as a whole looks at. */
export interface OrderCase {
  readonly order: JudgedOrder
  readonly programme: Programme
  readonly facts: Facts
}

/** Looks at the order as a whole. When the reason fires, nobody is credited for it. */
export type OrderRule = (orderCase: OrderCase) => Reason
