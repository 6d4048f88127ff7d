import { posix } from 'node:path'
import { importsOf } from './imports-of.ts'
import { isTest, type SourceFile } from './source-files.ts'

/**
 * Who may import whom: protocol ← core ← widget, protocol ← server, protocol ← dashboard. core and server never meet.
 * `all` for what is not shipped.
 */
const ARROWS: Readonly<Record<string, readonly string[] | 'all'>> = {
  protocol: [],
  core: ['protocol'],
  widget: ['core', 'protocol'],
  server: ['protocol'],
  dashboard: ['protocol'],
  workbench: 'all',
}
/** Packages that run in browsers too, so that nothing of Node may stand in them. */
const EVERYWHERE = ['protocol', 'core', 'widget', 'dashboard']

/** Imports against the arrows, each as one sentence. */
export function arrowBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const owner = ownerOf(file.path)
    const isExample = file.path.startsWith('examples/')
    const allowed = isExample ? 'all' : ARROWS[owner]
    if (!allowed)
      return [`${file.path}: the package "${owner}" has no arrows yet, say in arrows.ts what it may import`]
    return importsOf(file).flatMap((specifier) => {
      const target = packageOf(specifier)
      if (
        specifier.startsWith('.') &&
        entersAnother(posix.join(posix.dirname(file.path), specifier), owner)
      ) {
        return [`${file.path}: "${specifier}" leaves the package, import it by its name`]
      }
      if (target !== undefined && target !== owner && allowed !== 'all' && !allowed.includes(target)) {
        return [`${file.path}: ${owner} must not import ${target}`]
      }
      if (specifier.startsWith('node:') && EVERYWHERE.includes(owner) && !isExample && !isTest(file)) {
        return [`${file.path}: ${owner} runs in browsers, "${specifier}" does not`]
      }
      return []
    })
  })
}

/** Whether a path leads into another package or example. The root's own config belongs to nobody. */
const entersAnother = (path: string, owner: string): boolean =>
  /^(packages|examples)\//.test(path) && ownerOf(path) !== owner

/** `packages/core/src/x.ts` → `core` */
const ownerOf = (path: string): string => path.split('/')[1] ?? ''

/** `@goodword/core/x` → `core` */
const packageOf = (specifier: string): string | undefined => /^@goodword\/([\w-]+)/.exec(specifier)?.[1]
