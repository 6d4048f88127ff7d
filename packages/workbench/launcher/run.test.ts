import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { run } from './run.mjs'

const node = (script: string) => run(process.execPath, ['-e', script], { capture: true })

describe('run', () => {
  it("answers the child's exit code and what it printed", async () => {
    expect(await node('console.log("hello"); process.exitCode = 3')).toEqual({ code: 3, output: 'hello' })
  })

  it('answers 128 + n for a child that a signal ended', async () => {
    expect(await node('process.kill(process.pid, "SIGTERM")')).toMatchObject({ code: 143 })
  })

  it('answers 127 where there is no such command', async () => {
    expect(await run('goodword-no-such-command', [])).toMatchObject({ code: 127 })
  })

  it('closes standard input, so that no child can wait for an answer', async () => {
    const script = 'process.stdin.on("end", () => console.log("closed")).resume()'
    expect(await node(script)).toEqual({ code: 0, output: 'closed' })
  })

  it('passes SIGINT on and waits until the child has stopped by itself', async () => {
    const child =
      'process.on("SIGINT", () => setTimeout(() => { console.log("stopped"); process.exit(0) }, 50)); console.log("up"); setInterval(() => {}, 1000)'
    const parent = `import { run } from ${JSON.stringify(new URL('run.mjs', import.meta.url).href)}
      const { code } = await run(process.execPath, ['-e', ${JSON.stringify(child)}])
      console.log('exit', code)`
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', parent])
    let printed = ''
    for await (const text of launcher.stdout.setEncoding('utf8')) {
      printed += text
      if (text.includes('up')) launcher.kill('SIGINT')
    }
    if (launcher.exitCode === null) await once(launcher, 'exit')
    expect(printed.split('\n').filter(Boolean)).toEqual(['up', 'stopped', 'exit 0'])
  })
})
