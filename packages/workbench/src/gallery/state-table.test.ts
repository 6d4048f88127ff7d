import { expect, it } from 'vitest'
import { stateTable } from './state-table.ts'

const result = (state: string, title: string, status: string) => ({ ancestorTitles: [state], title, status })

it('has a row for each state and a column for each check, and says what failed or was not tried', () => {
  const assertionResults = [
    result('invite-new', 'axe, light', 'passed'),
    result('invite-new', 'keyboard', 'failed'),
    result('welcome-offer', 'axe, light', 'passed'),
  ]
  expect(stateTable({ testResults: [{ assertionResults }] })).toBe(
    [
      '| state | axe, light | keyboard |',
      '| --- | --- | --- |',
      '| invite-new | ✓ | failed |',
      '| welcome-offer | ✓ | not tried |',
    ].join('\n'),
  )
})
