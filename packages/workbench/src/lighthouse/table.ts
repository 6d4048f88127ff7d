import { MARKS, type Measured } from './measure-page.ts'

/** A page with and without Goodword. */
export interface Comparison {
  readonly shop: string
  readonly page: string
  readonly on: Measured
  readonly off: Measured
}

/** Every mark that a page with Goodword has to reach. */
export const LEAST = 98

/** For people and for the docs: Markdown. */
export function table(comparisons: readonly Comparison[]): string {
  const lines = comparisons.flatMap(({ shop, page, on, off }) => [
    line([shop, page, 'on', ...cells(on)]),
    line(['', '', 'off', ...cells(off)]),
  ])
  return [
    line(['Shop', 'Page', 'Goodword', ...HEADINGS]),
    line(['---', '---', '---', ...HEADINGS.map(() => '---:')]),
    ...lines,
    '',
    slowdowns(comparisons),
  ].join('\n')
}

/** How fast the machine was, from the slowest look to the fastest. */
function slowdowns(comparisons: readonly Comparison[]): string {
  const all = comparisons.flatMap(({ on, off }) => [on.slowdown, off.slowdown])
  const range = (numbers: readonly number[]) => `${Math.min(...numbers)} to ${Math.max(...numbers)}`
  const index = range(all.map(({ index }) => index))
  return `This machine's CPU/Memory Power: ${index}; slowed down ${range(all.map(({ factor }) => factor))} times, to a middling phone.`
}

/** What is below the aim, each as one sentence. */
export function below(comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(({ shop, page, on }) =>
    MARKS.filter((mark) => on.marks[mark] < LEAST).map(
      (mark) => `${shop}, ${page}: ${mark} ${on.marks[mark]} (${on.faults.join(', ')})`,
    ),
  )
}

const HEADINGS = [
  'Performance',
  'Accessibility',
  'Best practices',
  'SEO',
  'Bytes',
  'Requests',
  'Long tasks',
  'TBT',
]

function cells({ marks, bytes, requests, longTasks, blocked }: Measured): string[] {
  return [
    ...MARKS.map((mark) => String(marks[mark])),
    Math.round(bytes).toLocaleString('en'),
    String(requests),
    String(longTasks),
    `${Math.round(blocked)} ms`,
  ]
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
