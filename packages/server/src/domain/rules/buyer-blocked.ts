import { buyerOf } from '../facts.ts'
import type { CandidateRule } from './candidate-rule.ts'

/** The owner's block list names the buyer. */
export const buyerBlocked: CandidateRule = ({ candidate, facts }) => ({
  code: 'buyer_blocked',
  fired: buyerOf(facts, candidate).listed === 'blocked',
  params: { code: candidate.code },
})
