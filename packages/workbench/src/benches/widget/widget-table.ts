import { THROTTLE } from '../page-view.ts'
import { median } from '../page-view-table.ts'
import type { Shown, WidgetBench, WidgetTimes } from './measure-widget.ts'

/** The aims, as the documentation states them. */
const MOST_TIMES_PLAIN = 1.5
const LONGEST_TASK = 50
const LONGEST_ANSWER = 100

/** What a run has found, for people: medians. */
export function widgetTable({ kinds, presses, firstNumber, machine }: WidgetBench): string {
  const cells = (...values: string[]) => values.map((value) => value.padStart(14)).join('')
  const row = ({ element, plain, longest }: WidgetTimes) => {
    const of = (shown: readonly Shown[], what: keyof Shown) => median(shown.map((one) => one[what]))
    const ratio = (what: keyof Shown) =>
      median(element.map((shown, round) => shown[what] / (plain[round]?.[what] ?? shown[what]))).toFixed(2)
    return cells(
      of(element, 'cpu').toFixed(1),
      of(plain, 'cpu').toFixed(1),
      ratio('cpu'),
      ratio('clock'),
      of(longest, 'cpu').toFixed(0),
      of(longest, 'clock').toFixed(0),
      median(longest.map(({ cpu }) => (cpu / THROTTLE) * machine.factor)).toFixed(0),
    )
  }
  return [
    `medians, processor throttled ${THROTTLE} times; ms of processor time where nothing else is said`,
    'from upgrade to first paint',
    ' '.repeat(20) +
      cells('ours', 'Preact alone', 'ratio', 'by the clock', 'longest task', 'by the clock', 'on a phone'),
    ...[...kinds].map(([{ name }, times]) => name.padEnd(20) + row(times)),
    `on a phone: the middling one that Lighthouse means; this machine's power is ${machine.index.toFixed(0)} at best, so it is ${machine.factor} times slower`,
    `aims: ratio at most ${MOST_TIMES_PLAIN}, no task over ${LONGEST_TASK}`,
    `before that, and in none of these: the first number that the browser formats, ${median(firstNumber).toFixed(0)} by the clock`,
    '',
    'from a press to the paint of its answer, by the clock',
    ...[...presses].map(([name, answers]) => name.padEnd(20) + cells(median(answers).toFixed(0))),
    `aim: below ${LONGEST_ANSWER}`,
  ].join('\n')
}
