import { expect, it } from 'vitest'
import { BuildError, step } from './step.ts'

it('says one line about a finished step, with its note', async () => {
  const lines: string[] = []
  await step(
    (line) => lines.push(line),
    'core',
    async () => '12 kB',
  )
  expect(lines).toEqual([expect.stringMatching(/^core +\d+ ms {2}12 kB$/)])
})

it('names the step that failed and keeps the cause', async () => {
  const cause = new Error('no such file')
  const failing = step(
    () => {},
    'tag',
    () => Promise.reject(cause),
  )
  await expect(failing).rejects.toEqual(new BuildError('The build step "tag" failed: no such file'))
  await expect(failing).rejects.toHaveProperty('cause', cause)
})
