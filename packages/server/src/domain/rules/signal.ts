import type { Candidate } from '../evidence/candidate.ts'
import type { AdvocateFacts, Facts } from '../facts.ts'
import type { JudgedOrder } from '../judged-order.ts'
import type { Programme } from '../programme.ts'
import type { PrivateReasonCode } from '../reason.ts'

/** What a signal looks at: an order that would be credited. */
export interface SignalCase {
  readonly order: JudgedOrder
  readonly advocate: AdvocateFacts
  /** Who would be credited, with all visits of the order by that advocate's links. */
  readonly candidate: Candidate
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
