import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { runQuietly } from '../run-quietly.ts'

const LIMIT = 5 * 60_000

/** A project of somebody who has nothing but the registry and our tarballs. */
export interface EmptyProject {
  readonly folder: string
  /** Runs a command that npm finds in the project, and answers what it printed for programs. */
  npx(...command: string[]): Promise<string>
  remove(): Promise<void>
}

/**
 * Makes an empty project and installs packages into it with npm.
 *
 * @param names packages of ours, from their tarballs; every one that they depend on has to be named too
 * @param others packages from the registry, `vite@8.3.8`
 * @throws Error with what npm said
 */
export async function installPacked(
  names: readonly string[],
  others: readonly string[] = [],
): Promise<EmptyProject> {
  const tarballs = inject('tarballs')
  return emptyProject([...names.map((name) => tarballs[name] ?? `${name}: no such tarball`), ...others])
}

/**
 * Makes an empty project and installs something into it with npm.
 *
 * @param wanted what stands behind `npm install`
 * @param settings its `.npmrc`
 * @throws Error with what npm said
 */
export async function emptyProject(wanted: readonly string[], settings = ''): Promise<EmptyProject> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'goodword-empty-')))
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  await writeFile(join(folder, '.npmrc'), settings)
  const run = async (command: string, args: readonly string[]) => {
    // Vitest says "test", and npm says what it thinks of this machine's settings.
    const env = { NODE_ENV: 'development', npm_config_loglevel: 'error' }
    const { code, output, answer } = await runQuietly(command, args, LIMIT, { cwd: folder, env })
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${output}`)
    return answer
  }
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...wanted])
  return {
    folder,
    npx: (...command) => run('npx', ['--no-install', ...command]),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
