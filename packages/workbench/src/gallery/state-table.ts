/** The part of vitest's JSON report that the table is made of. */
export interface CheckedStates {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[]
      readonly title: string
      readonly status: string
    }[]
  }[]
}

/** States by checks, in Markdown: what passed, and what did not. */
export function stateTable({ testResults }: CheckedStates): string {
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  const checks = [...new Set(results.map(({ title }) => title))]
  const states = [...new Set(results.map(({ ancestorTitles }) => ancestorTitles.join(' ')))]
  const sign = (state: string, check: string) => {
    const found = results.find(
      ({ ancestorTitles, title }) => ancestorTitles.join(' ') === state && title === check,
    )
    return found?.status === 'passed' ? '✓' : (found?.status ?? 'not tried')
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['state', ...checks]),
    line(['---', ...checks.map(() => '---')]),
    ...states.map((state) => line([state, ...checks.map((check) => sign(state, check))])),
  ].join('\n')
}
