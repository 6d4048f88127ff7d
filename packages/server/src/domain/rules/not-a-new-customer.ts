import { buyerOf } from '../facts.ts'
import type { CandidateRule } from './candidate-rule.ts'

/** The programme is for new customers, and the shop had a confirmed order of this one before. */
export const notANewCustomer: CandidateRule = ({ candidate, programme, facts }) => ({
  code: 'not_a_new_customer',
  fired: programme.newCustomersOnly && buyerOf(facts, candidate).boughtBefore,
  params: { code: candidate.code },
})
