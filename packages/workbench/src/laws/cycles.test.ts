import { describe, expect, it } from 'vitest'
import { cycles } from './cycles.ts'
import { moduleGraph } from './module-graph.ts'
import { sourceFiles } from './source-files.ts'

describe('law: no import cycles', () => {
  it('holds in packages and examples, type-only imports included', () => {
    const files = sourceFiles()
    expect(files.length).toBeGreaterThan(50)
    expect(cycles(moduleGraph(files))).toEqual([])
  })
})

describe('cycles', () => {
  const file = (path: string, text: string) => ({ path, text })

  it('finds a cycle made of types only', () => {
    const graph = moduleGraph([
      file('packages/a/src/one.ts', `import type { Two } from './two.ts'; export interface One { two: Two }`),
      file('packages/a/src/two.ts', `import type { One } from './one.ts'; export interface Two { one: One }`),
    ])
    expect(cycles(graph)).toEqual([
      ['packages/a/src/one.ts', 'packages/a/src/two.ts', 'packages/a/src/one.ts'],
    ])
  })

  it('finds a cycle through another package', () => {
    const graph = moduleGraph(
      [
        file('packages/a/src/index.ts', `export * from './one.ts'`),
        file('packages/a/src/one.ts', `import '@goodword/b'`),
        file('packages/b/src/index.ts', `export type X = import('@goodword/a').X`),
      ],
      new Map([
        ['@goodword/a', 'packages/a/src/index.ts'],
        ['@goodword/b', 'packages/b/src/index.ts'],
      ]),
    )
    expect(cycles(graph)).toHaveLength(1)
  })

  it('finds a file that imports itself', () => {
    expect(cycles(new Map([['a', ['a']]]))).toEqual([['a', 'a']])
  })

  it('lets two files share a third', () => {
    const diamond = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ])
    expect(cycles(diamond)).toEqual([])
  })
})
