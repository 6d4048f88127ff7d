import { describe, expect, it } from 'vitest'
import { runQuietly } from './run-quietly.ts'

const node = (script: string, limit = 60_000, options = {}) =>
  runQuietly(process.execPath, ['-e', script], limit, options)

describe('runQuietly', () => {
  it('answers exit code and all output', async () => {
    const ended = await node('console.log("out"); console.error("err"); process.exitCode = 2')
    expect(ended.code).toBe(2)
    expect(ended.output.split('\n').sort()).toEqual(['', 'err', 'out'])
    expect(ended.answer).toBe('out\n')
  })

  it('stops what takes too long and says so', async () => {
    const ended = await node('setInterval(() => {}, 1000)', 200)
    expect(ended).toMatchObject({
      code: null,
      output: expect.stringContaining('stopped by SIGTERM (limit 0.2 s)'),
    })
  })

  it('stops when told to', async () => {
    expect(
      await node('setInterval(() => {}, 1000)', 60_000, { signal: AbortSignal.timeout(100) }),
    ).toMatchObject({
      code: null,
    })
  })

  it('answers no code for a command that is not there', async () => {
    expect(await runQuietly('goodword-no-such-command', [], 1000)).toMatchObject({ code: null })
  })

  it('adds to the environment', async () => {
    expect(await node('console.log(process.env.GW_X)', 60_000, { env: { GW_X: 'yes' } })).toMatchObject({
      code: 0,
      output: 'yes\n',
    })
  })
})
