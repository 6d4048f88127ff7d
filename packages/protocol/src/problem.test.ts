import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { PROBLEMS, type ProblemCode, ProblemSchema, problem } from './problem.ts'

describe('problem', () => {
  it.each(Object.keys(PROBLEMS) as ProblemCode[])('%s makes a document that its own schema reads', (code) => {
    const made = problem(code, 'a detail', [{ field: 'messages.0.amount', message: 'is missing' }])
    expect(v.parse(ProblemSchema, made)).toEqual(made)
    expect(made.status).toBe(PROBLEMS[code][0])
  })

  it('leaves out what it was not told', () => {
    expect(problem('internal')).not.toHaveProperty('detail')
  })
})
