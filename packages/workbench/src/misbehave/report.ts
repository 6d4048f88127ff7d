import type { Counts } from '../e2e/sdk/play.ts'

/** What one scenario came to in one engine. */
export interface Line {
  readonly scenario: string
  /** Or why the scenario could not be played to its end. */
  readonly came: Counts | Error
}

const COLUMNS = ['sent', 'acknowledged', 'lost', 'counted twice', 'uncaught errors'] as const

/** Whether everything that was sent was acknowledged, once, and nothing was thrown into the page. */
export function isWell({ came }: Line): boolean {
  if (came instanceof Error) return false
  const { sent, acknowledged, lost, twice, errors } = came
  return sent > 0 && acknowledged === sent && lost === 0 && twice === 0 && errors.length === 0
}

/** A table for people: one line for each scenario, then the sum, then what went wrong in words. */
export function report(engine: string, lines: readonly Line[]): string {
  const width = Math.max(engine.length, ...lines.map(({ scenario }) => scenario.length))
  const row = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(width)}${cells.map((cell, index) => `  ${String(cell).padStart(COLUMNS[index]?.length ?? 0)}`).join('')}`
  const sum = COLUMNS.map((_, index) => lines.reduce((sum, line) => sum + (numbers(line)[index] ?? 0), 0))
  return [
    row(engine, COLUMNS),
    ...lines.map((line) => `${isWell(line) ? ' ' : '!'}${row(line.scenario, numbers(line)).slice(1)}`),
    row('together', sum),
    ...lines.flatMap(({ scenario, came }) =>
      (came instanceof Error ? [came.message] : came.errors).map((message) => `! ${scenario}: ${message}`),
    ),
  ].join('\n')
}

/** In the order of the columns; none for a scenario that was not played to its end. */
function numbers({ came }: Line): readonly number[] {
  if (came instanceof Error) return []
  return [came.sent, came.acknowledged, came.lost, came.twice, came.errors.length]
}
