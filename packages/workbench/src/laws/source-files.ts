import { globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { inRepository, ROOT } from '../root.ts'

/** One source file of the repository. */
export interface SourceFile {
  /** Path from the repository's root, with slashes: `packages/core/src/memory/touch.ts`. */
  readonly path: string
  readonly text: string
}

/** Whether this file is a test or serves tests: those may name and import what they test from outside. */
export const isTest = (file: SourceFile): boolean =>
  /\.(test|types)\.tsx?$|\/(fixtures|e2e)\//.test(file.path)

/**
 * All TypeScript that is written by hand: packages and examples, tests included.
 *
 * @param under narrows it to one folder, `packages/server/src/domain`
 */
export function sourceFiles(under = ''): SourceFile[] {
  const patterns = ['packages/*/src/**/*.{ts,tsx}', 'examples/*/{src,server}/**/*.{ts,tsx}']
  return globSync(patterns, { cwd: ROOT })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.startsWith(under))
    .sort()
    .map((path) => ({ path, text: readFileSync(inRepository(path), 'utf8') }))
}
