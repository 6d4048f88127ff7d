import type { CandidateRule } from './candidate-rule.ts'

/** A closed account earns nothing more, however many of its links are still about. Orders from before it was closed are as they were. */
export const advocateInactive: CandidateRule = ({ candidate: { code }, facts }) => ({
  code: 'advocate_inactive',
  fired: facts.advocates.get(code)?.active === false,
  params: { code },
})
