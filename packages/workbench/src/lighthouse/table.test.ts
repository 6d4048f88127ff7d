import { expect, it } from 'vitest'
import type { Measured } from './measure-page.ts'
import { below, table } from './table.ts'

const measured = (performance: number): Measured => ({
  marks: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  bytes: 12_345.2,
  requests: 7,
  longTasks: 1,
  blocked: 12.6,
  faults: ['unused-javascript'],
  slowdown: { index: 8 * performance, factor: 2 },
})

const page = (on: number) => ({ shop: 'shop', page: 'account', on: measured(on), off: measured(100) })

it('has two lines for each page, with Goodword and without, and says how fast the machine was', () => {
  expect(
    table([page(99)])
      .split('\n')
      .slice(2),
  ).toEqual([
    '| shop | account | on | 99 | 100 | 100 | 100 | 12,345 | 7 | 1 | 13 ms |',
    '|  |  | off | 100 | 100 | 100 | 100 | 12,345 | 7 | 1 | 13 ms |',
    '',
    "This machine's CPU/Memory Power: 792 to 800; slowed down 2 to 2 times, to a middling phone.",
  ])
})

it('names what is below the aim, and why', () => {
  expect(below([page(98)])).toEqual([])
  expect(below([page(97)])).toEqual(['shop, account: performance 97 (unused-javascript)'])
})
