import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { inRepository, ROOT } from '../root.ts'
import { importsOf } from './imports-of.ts'
import type { SourceFile } from './source-files.ts'

/** From each file to the files of the repository that it imports, types included. */
export type ModuleGraph = ReadonlyMap<string, readonly string[]>

/** Builds the graph. Imports of other packages are followed into their source. */
export function moduleGraph(files: readonly SourceFile[], packages = sourceEntries()): ModuleGraph {
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap((specifier) => {
        if (specifier.startsWith('.')) return [posix.join(posix.dirname(file.path), specifier)]
        const entry = packages.get(specifier)
        return entry ? [entry] : []
      }),
    ]),
  )
}

/** From `@goodword/core` to `packages/core/src/index.ts`, for each entry of each package. */
function sourceEntries(): ReadonlyMap<string, string> {
  const entries = new Map<string, string>()
  for (const manifest of globSync('packages/*/package.json', { cwd: ROOT })) {
    const { name, exports = {} }: Manifest = JSON.parse(readFileSync(inRepository(manifest), 'utf8'))
    for (const [path, target] of Object.entries(exports)) {
      const source = typeof target === 'object' ? target['@goodword/source'] : undefined
      if (source)
        entries.set(posix.join(name, path), posix.join('packages', name.replace(/.*\//, ''), source))
    }
  }
  return entries
}

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}
