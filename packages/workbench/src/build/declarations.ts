import { commandPath } from '../command-path.ts'
import { inRepository } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'

const MINUTES = 60_000

/** Writes a package's type declarations beside its built code. The packages it imports need theirs first. */
export async function declarations(name: string): Promise<string> {
  const project = inRepository('packages', name, 'tsconfig.build.json')
  // TypeScript 7 is native: its command has no JavaScript API.
  const { code, output } = await runQuietly(commandPath('tsc'), ['-p', project], 5 * MINUTES)
  if (code !== 0) throw new Error(output)
  return ''
}
