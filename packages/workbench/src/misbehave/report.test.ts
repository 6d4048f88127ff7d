import { expect, it } from 'vitest'
import { isWell, report } from './report.ts'

const well = {
  scenario: 'all is well',
  came: { sent: 2, acknowledged: 2, lost: 0, twice: 0, errors: [] },
}

it('adds up what came of the scenarios, and says in words what went wrong', () => {
  const lines = [
    well,
    {
      scenario: 'storage full',
      came: { sent: 1, acknowledged: 0, lost: 1, twice: 0, errors: ['quota'] },
    },
    { scenario: 'two tabs', came: new Error('the page did not open') },
  ]
  expect(report('chromium', lines).split('\n')).toEqual([
    '  chromium      sent  acknowledged  lost  counted twice  uncaught errors',
    '  all is well      2             2     0              0                0',
    '! storage full     1             0     1              0                1',
    '! two tabs    ',
    '  together         3             2     1              0                1',
    '! storage full: quota',
    '! two tabs: the page did not open',
  ])
})

it.each([
  ['lost', { lost: 1 }],
  ['counted twice', { twice: 1 }],
  ['not acknowledged', { acknowledged: 1 }],
  ['thrown into the page', { errors: ['no'] }],
  ['not even sent', { sent: 0, acknowledged: 0 }],
])('takes nothing for well that was %s', (_, counts) => {
  expect(isWell(well)).toBe(true)
  expect(isWell({ ...well, came: { ...well.came, ...counts } })).toBe(false)
})
