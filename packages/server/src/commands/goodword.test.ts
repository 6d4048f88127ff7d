import { execFile } from 'node:child_process'
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
let command: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-'))
  await mkdir(join(folder, 'bin'))
  await mkdir(join(folder, 'dist'))
  command = join(folder, 'bin/goodword.mjs')
  await copyFile(join(import.meta.dirname, '../../bin/goodword.mjs'), command)
  await chmod(command, 0o755)
  await writeFile(
    join(folder, 'dist/command.js'),
    'console.log(JSON.stringify([process.execArgv, process.argv.slice(2)]))',
  )
})
afterEach(() => rm(folder, { recursive: true }))

/** Puts the command into a package that wants this Node, and starts it as a shell does. */
async function started(node: string, ...args: string[]) {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ engines: { node } }))
  return promisify(execFile)(command, args)
}

// Windows has no first lines: there npm writes a command that repeats this one.
describe.skipIf(process.platform === 'win32')('the command as a shell starts it', () => {
  it('keeps Node’s youngest memory small, and passes on what was typed', async () => {
    const { stdout } = await started('>=20.0.0', 'serve', '--help')
    expect(JSON.parse(stdout)).toEqual([['--max-semi-space-size=8'], ['serve', '--help']])
  })

  it('on a Node that is too old loads nothing and says which one it needs', async () => {
    await expect(started('>=999.0.0')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('it needs >=999.0.0'),
    })
  })
})
