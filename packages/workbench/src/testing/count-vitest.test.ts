import { describe, expect, it } from 'vitest'
import { countVitest } from './count-vitest.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})

describe('countVitest', () => {
  it('counts tests', () => {
    const testResults = [file('failed', 'passed', 'failed'), file('passed', 'passed')]
    expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults }, 1)).toEqual({
      passed: 2,
      failed: 1,
    })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [file('failed'), file('passed', 'passed')]
    expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults }, 1)).toEqual({
      passed: 1,
      failed: 1,
    })
  })

  it('counts a failed hook, which leaves its tests skipped, as one failure', () => {
    const testResults = [file('failed', 'skipped', 'skipped'), file('passed', 'passed')]
    expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults }, 1)).toEqual({
      passed: 1,
      failed: 1,
    })
  })

  it('counts a bad end without a failed test as one failure', () => {
    const testResults = [file('passed', 'passed')]
    expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults }, 1)).toEqual({
      passed: 1,
      failed: 1,
    })
  })

  it('counts a run that was killed, or wrote no report, as one failure', () => {
    expect(countVitest(undefined, null)).toEqual({ passed: 0, failed: 1 })
  })

  it('does not take a run without any test for a success', () => {
    expect(countVitest({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({
      passed: 0,
      failed: 1,
    })
  })
})
