import { parseSync } from 'vite'
import type { SourceFile } from './source-files.ts'

/** A parsed file: its syntax tree, and its imports and exports as lists. */
export type Parsed = ReturnType<typeof parseSync>

/**
 * Parses TypeScript with the parser that vite itself uses.
 *
 * @throws SyntaxError naming the file: a law must not pass because it could not read
 */
export function parse({ path, text }: SourceFile): Parsed {
  const parsed = parseSync(path, text)
  const [error] = parsed.errors
  if (error) throw new SyntaxError(`${path}: ${error.message}`)
  return parsed
}
