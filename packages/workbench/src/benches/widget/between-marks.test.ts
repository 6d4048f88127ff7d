import { expect, it } from 'vitest'
import type { TraceEvent } from '../page-view-trace.ts'
import { tasksBetweenMarks } from './between-marks.ts'
import { MARKS } from './first-paint.ts'

const PAGE = 'http://localhost'
const event = (name: string, ts: number, dur: number, tdur: number, tid = 7): TraceEvent => ({
  ph: 'X',
  pid: 1,
  tid,
  name,
  ts,
  dur,
  tdur,
})
const read = { ...event('ParseHTML', 0, 10, 10), args: { beginData: { url: `${PAGE}/` } } }
const mark = (name: string, ts: number) => ({ ...event(name, ts, 0, 0), ph: 'I' })

it('counts the tasks that end between the marks, on the page’s own thread', () => {
  const tasks = tasksBetweenMarks(
    [
      read,
      event('RunTask', 0, 900, 900),
      mark(MARKS.start, 1100),
      event('RunTask', 1000, 40_000, 9000),
      event('RunTask', 50_000, 20_000, 12_000),
      event('RunTask', 50_000, 90_000, 90_000, 8),
      mark(MARKS.end, 100_000),
      event('RunTask', 90_000, 90_000, 90_000),
    ],
    PAGE,
  )
  expect(tasks).toEqual({ cpu: 21, longest: 40, longestCpu: 12 })
})

it('says when nothing was marked', () => {
  expect(() => tasksBetweenMarks([read], PAGE)).toThrow(/no marks/)
})
