import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SAMPLES } from '../gallery/samples.ts'
import { STATE_CHECKS, STATES_PAGE, statesPage } from '../gallery/states-page.ts'
import { inRepository } from '../root.ts'

it('law: the docs tell of every state and every check that there is, all passed (pnpm states writes them)', () => {
  const checks = readFileSync(inRepository('packages/workbench', STATE_CHECKS), 'utf8')
  const titles = [...checks.matchAll(/^ {2}it\('([^']+)'/gm)].flatMap(([, title]) => title ?? [])
  expect(titles.length).toBeGreaterThan(5)
  const assertionResults = SAMPLES.flatMap(({ id }) =>
    titles.map((title) => ({ ancestorTitles: [id], title, status: 'passed' })),
  )
  expect(readFileSync(STATES_PAGE, 'utf8')).toBe(statesPage({ testResults: [{ assertionResults }] }))
})
