import { DAY } from '../day.ts'
import type { CandidateRule } from './candidate-rule.ts'

/** The visit is too long ago. The last millisecond of the window still counts. A coupon and a ruling have no age. */
export const windowPassed: CandidateRule = ({
  candidate: { code, touch, age },
  programme: { windowDays },
}) => ({
  code: 'window_passed',
  fired: age !== undefined && age > windowDays * DAY,
  params: { code, days: windowDays, ...(touch && { at: touch.at }) },
})
