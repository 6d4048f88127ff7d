import type { TouchRule } from './touch-rule.ts'

/** A closed account earns nothing more, however many of its links are still about. */
export const advocateInactive: TouchRule = ({ touch, facts }) => ({
  code: 'advocate_inactive',
  fired: facts.advocates.get(touch.code)?.active === false,
  params: { code: touch.code },
})
