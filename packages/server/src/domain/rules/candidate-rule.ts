import type { Candidate } from '../evidence/candidate.ts'
import type { Facts } from '../facts.ts'
import type { JudgedOrder } from '../judged-order.ts'
import type { Programme } from '../programme.ts'
import type { Reason } from '../reason.ts'

/** What a rule about one candidate looks at. */
export interface CandidateCase {
  readonly candidate: Candidate
  readonly order: JudgedOrder
  readonly programme: Programme
  readonly facts: Facts
}

/** Looks at one candidate. When the reason fires, it earns nothing; the next one is looked at. */
export type CandidateRule = (
  candidateCase: CandidateCase,
) => Reason & { readonly params: { readonly code: string } }
