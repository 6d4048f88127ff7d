import type { CandidateRule } from './candidate-rule.ts'

/** The owner's block list names the advocate. */
export const advocateBlocked: CandidateRule = ({ candidate: { code }, facts }) => ({
  code: 'advocate_blocked',
  fired: facts.advocates.get(code)?.listed === 'blocked',
  params: { code },
})
