import { DAY } from '../day.ts'
import type { CandidateRule } from './candidate-rule.ts'

/** The visit is too long ago. The last millisecond of the window still counts. A coupon has no age. */
export const windowPassed: CandidateRule = ({ candidate: { code, touch }, programme: { windowDays } }) => ({
  code: 'window_passed',
  fired: touch !== undefined && touch.ageAtOrder > windowDays * DAY,
  params: { code, days: windowDays, ...(touch && { at: touch.at }) },
})
