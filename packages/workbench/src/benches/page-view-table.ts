import { KINDS, type Kind, type PageView, THROTTLE } from './page-view.ts'

/** The aims, as the documentation states them. */
const MOST_TIMES_COOKIE = 1.5
const LONGEST_TASK = 50

const WORDS: Readonly<Record<Kind, string>> = {
  empty: 'an empty script',
  cookie: 'a script that reads one cookie',
  without: 'our tag, no code',
  with: 'our tag, with a code',
}

/** What a run has found, for people: medians. */
export function pageViewTable(views: Readonly<Record<Kind, readonly PageView[]>>): string {
  const of = (kind: Kind, number: keyof PageView) => median(views[kind].map((view) => view[number]))
  const ratio = (number: 'script' | 'main') => (of('without', number) / of('cookie', number)).toFixed(2)
  const longest = (kind: Kind) =>
    `${of(kind, 'longestCpu').toFixed(0)} ms of processor time, ${of(kind, 'longest').toFixed(0)} ms by the clock`
  const rows = KINDS.map((kind) =>
    [
      WORDS[kind].padEnd(32),
      ...(['script', 'main', 'longest', 'longestCpu'] as const).map((number) =>
        of(kind, number).toFixed(2).padStart(11),
      ),
      String(of(kind, 'requests')).padStart(9),
    ].join(''),
  )
  return [
    `medians of ${views.empty.length} page views each, in ms: on the processor (CPU) ${THROTTLE} times what this machine takes;`,
    `by the clock as it is while Chromium throttles the processor ${THROTTLE} times`,
    'page with                         script CPU   main CPU    longest longest CPU requests',
    ...rows,
    '',
    `no code ÷ cookie script, main thread   ${ratio('main')} (aim at most ${MOST_TIMES_COOKIE})`,
    `no code ÷ cookie script, scripts only  ${ratio('script')}`,
    `longest task with a code               ${longest('with')} (aim below ${LONGEST_TASK}; with an empty script ${longest('empty')})`,
    `requests without a code                ${of('without', 'requests')} (aim 0)`,
  ].join('\n')
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
