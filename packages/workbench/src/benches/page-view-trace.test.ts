import { expect, it } from 'vitest'
import { costOf, type TraceEvent } from './page-view-trace.ts'

const event = (name: string, ts: number, dur: number, tdur: number, tid = 7): TraceEvent => ({
  ph: 'X',
  pid: 1,
  tid,
  name,
  ts,
  dur,
  tdur,
})

it('counts each stretch of script once, on the page’s main thread only, and from its beginning', () => {
  const cost = costOf(
    [
      { ...event('ParseHTML', 100, 200, 100), args: { beginData: { url: 'https://shop.example/p' } } },
      { ...event('ParseHTML', 100, 200, 100, 8), args: { beginData: { url: 'chrome://browser/' } } },
      event('RunTask', 0, 90, 80_000),
      event('EventDispatch', 0, 90, 80_000),
      event('RunTask', 95, 50_000, 10_000),
      event('v8.evaluateModule', 1000, 40_000, 8000),
      event('RunMicrotasks', 2000, 10_000, 3000),
      event('RunTask', 60_000, 90_000, 4000),
      event('Layout', 61_000, 80_000, 3000),
      event('RunTask', 200_000, 20_000, 12_000),
      event('EventDispatch', 201_000, 2000, 1000),
      event('RunTask', 0, 500_000, 500_000, 8),
      event('FunctionCall', 0, 500_000, 500_000, 8),
    ],
    'https://shop.example',
  )
  expect(cost).toEqual({ script: 9, main: 26, longest: 50, longestCpu: 12 })
})

it('is nothing where nothing happened', () => {
  expect(costOf([], 'https://shop.example')).toEqual({ script: 0, main: 0, longest: 0, longestCpu: 0 })
})
