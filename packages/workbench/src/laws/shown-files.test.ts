import { globSync, readFileSync } from 'node:fs'
import { basename, posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inRepository, ROOT } from '../root.ts'

const PAGES = globSync('docs/**/*.md', { cwd: ROOT, exclude: ['**/node_modules/**', '**/dist/**'] }).map(
  (path) => path.split(sep).join('/'),
)

/** Files that a page shows whole, with their path above: `<!-- file: deploy/nginx.conf -->`. */
const shown = PAGES.flatMap((page) =>
  [
    ...readFileSync(inRepository(page), 'utf8').matchAll(
      /<!-- file: (\S+) -->\n+(```+)[\w-]*\n([\s\S]*?)^\2$/gm,
    ),
  ].map(([, file = '', , text = '']) => ({ page, file: posix.join(posix.dirname(page), file), text })),
)

describe('law: a page shows a file as it is', () => {
  it.each(shown)('$page shows $file', ({ file, text }) => {
    expect(text).toBe(readFileSync(inRepository(file), 'utf8'))
  })

  it('every recipe for deploying is shown', () => {
    const recipes = globSync('docs/deploy/*', { cwd: ROOT }).map((path) => basename(path))
    const pages = shown.filter(({ page }) => page === 'docs/deploy.md')
    expect(pages.map(({ file }) => basename(file)).sort()).toEqual(recipes.sort())
  })
})
