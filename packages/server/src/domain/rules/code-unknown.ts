import type { CandidateRule } from './candidate-rule.ts'

/** The code belongs to no advocate of this shop: mistyped, made up, or of a closed programme. */
export const codeUnknown: CandidateRule = ({ candidate: { code }, facts }) => ({
  code: 'code_unknown',
  fired: !facts.advocates.has(code),
  params: { code },
})
