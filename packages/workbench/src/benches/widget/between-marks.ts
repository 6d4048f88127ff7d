import { pageThreads, TRACE_CATEGORIES, type TraceEvent } from '../page-view-trace.ts'
import { MARKS } from './first-paint.ts'

export const MARKED_CATEGORIES = [...TRACE_CATEGORIES, 'blink.user_timing']

/**
 * The tasks of the page's main thread that end between the two marks; time on the processor leaves out what other
 * programs take. Milliseconds.
 */
export function tasksBetweenMarks(events: readonly TraceEvent[], origin: string) {
  const isOnPage = pageThreads(events, origin)
  const mark = (name: string) => events.find((event) => event.name === name && isOnPage(event))?.ts
  const [start, end] = [mark(MARKS.start), mark(MARKS.end)]
  if (start === undefined || end === undefined) throw new Error('the trace holds no marks')
  const ends = ({ ts, dur = 0 }: TraceEvent) => ts + dur
  const tasks = events.filter(
    (event) =>
      event.ph === 'X' &&
      event.name === 'RunTask' &&
      isOnPage(event) &&
      ends(event) > start &&
      ends(event) <= end,
  )
  return {
    cpu: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
    longest: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000,
    longestCpu: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  }
}
