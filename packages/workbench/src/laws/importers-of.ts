import { importsOf } from './imports-of.ts'
import { isTest, type SourceFile } from './source-files.ts'

/** Files, tests left out, that import a package by its name or a path inside it. */
export function importersOf(name: string, files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !isTest(file))
    .filter((file) => importsOf(file).some((from) => from === name || from.startsWith(`${name}/`)))
    .map((file) => file.path)
}
