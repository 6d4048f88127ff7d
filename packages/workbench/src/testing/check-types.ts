import { globSync } from 'node:fs'
import { commandPath } from '../command-path.ts'
import { inRepository, ROOT } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import type { Outcome } from './outcome.ts'
import { ONE_FAILED, ONE_PASSED } from './tally.ts'

/**
 * Checks the types of every package and example, each by its own tsconfig.json. They run beside each other, so none needs several
 * checkers: these would each work out the same types, which doubles the processor's time.
 */
export async function checkTypes(limit: number, signal: AbortSignal): Promise<Outcome> {
  const projects = globSync(['{packages,examples}/*/tsconfig.json', 'docs/tsconfig.json'], { cwd: ROOT })
  const check = async (project: string) => {
    const args = ['--noEmit', '--singleThreaded', '-p', inRepository(project)]
    const { code, output } = await runQuietly(commandPath('tsc'), args, limit, { cwd: ROOT, signal })
    return code === 0 ? [] : [`${project}:\n${output}`]
  }
  const failures =
    projects.length > 0 ? (await Promise.all(projects.sort().map(check))).flat() : ['no tsconfig.json']
  return { tally: failures.length === 0 ? ONE_PASSED : ONE_FAILED, output: failures.join('\n') }
}
