import { describe, expect, it } from 'vitest'
import { importersOf } from './importers-of.ts'
import { sourceFiles } from './source-files.ts'

describe('law: what reaches outside is imported in one file of each package that may', () => {
  it.each([
    ['ky', 'packages/core/', 'packages/dashboard/'],
    ['js-cookie', 'packages/core/'],
    ['better-sqlite3', 'packages/server/'],
    ['pg', 'packages/server/'],
  ])('%s', (name, ...owners) => {
    // Benches and survival look into databases beside the server, which must not do it for them.
    const files = sourceFiles('packages/').filter(({ path }) => !path.startsWith('packages/workbench/'))
    const importers = importersOf(name, files)
    expect(importers).toHaveLength(owners.length)
    for (const [index, owner] of owners.entries()) expect(importers.toSorted()[index]).toContain(owner)
  })
})

describe('importersOf', () => {
  const file = (path: string, text: string) => ({ path, text })

  it('finds every file that imports the package, by type too', () => {
    const files = [
      file('a.ts', `import ky from 'ky'`),
      file('b.ts', `import type { Options } from 'ky'`),
      file('c.ts', `import 'ky/umd'`),
      file('d.ts', `import 'kysely'`),
      file('e.test.ts', `import ky from 'ky'`),
    ]
    expect(importersOf('ky', files)).toEqual(['a.ts', 'b.ts', 'c.ts'])
  })
})
