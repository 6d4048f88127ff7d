import { DAY } from '../programme.ts'
import type { TouchRule } from './touch-rule.ts'

/** The visit is too long ago. The last millisecond of the window still counts. */
export const windowPassed: TouchRule = ({ touch, programme }) => ({
  code: 'window_passed',
  fired: touch.ageAtOrder > programme.windowDays * DAY,
  params: { code: touch.code, at: touch.at, days: programme.windowDays },
})
