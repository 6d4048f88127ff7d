import type { TouchRule } from './touch-rule.ts'

/** The code belongs to no advocate of this shop: mistyped, made up, or of a closed programme. */
export const codeUnknown: TouchRule = ({ touch, facts }) => ({
  code: 'code_unknown',
  fired: !facts.advocates.has(touch.code),
  params: { code: touch.code },
})
