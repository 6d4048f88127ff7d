import { Visitor } from 'vite'
import { parse } from './parse.ts'
import type { SourceFile } from './source-files.ts'

/**
 * Every module that a file names, in any way: `import`, `import type`, `export … from`, `import()`, and
 * `import('…')` inside a type.
 */
export function importsOf(file: SourceFile): string[] {
  const named = new Set<string>()
  const add = (node: { type: string; value?: unknown } | null) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') named.add(node.value)
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
  }).visit(parse(file).program)
  return [...named]
}
