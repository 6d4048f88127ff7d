import { describe, expect, it } from 'vitest'
import { arrowBreaches } from './arrows.ts'
import { sourceFiles } from './source-files.ts'

describe('law: protocol ← core ← widget, protocol ← server', () => {
  it('holds in every file, tests included', () => {
    expect(arrowBreaches(sourceFiles())).toEqual([])
  })
})

describe('arrowBreaches', () => {
  it.each([
    ['packages/core/src/x.ts', `import type { A } from '@goodword/server'`, 'core must not import server'],
    ['packages/server/src/x.ts', `import { A } from '@goodword/core'`, 'server must not import core'],
    ['packages/server/src/x.test.ts', `import { A } from '@goodword/core'`, 'server must not import core'],
    ['packages/protocol/src/x.ts', `export * from '@goodword/core'`, 'protocol must not import core'],
    ['packages/core/src/x.ts', `import('@goodword/widget/define')`, 'core must not import widget'],
    ['packages/core/src/x.ts', `import '../../widget/src/y.ts'`, 'leaves the package'],
    ['packages/core/src/x.ts', `import 'node:fs'`, 'runs in browsers'],
    ['packages/newcomer/src/x.ts', `import 'node:fs'`, 'has no arrows yet'],
  ])('refuses %s with %s', (path, text, sentence) => {
    expect(arrowBreaches([{ path, text }])).toEqual([expect.stringContaining(sentence)])
  })

  it.each([
    ['packages/widget/src/x.ts', `import '@goodword/core'; import '@goodword/protocol'; import './y.ts'`],
    ['packages/core/src/x.test.ts', `import 'node:http'`],
    ['packages/workbench/src/x.ts', `import '../../../vite.config.ts'`],
    ['examples/npm-shop/src/x.ts', `import '@goodword/core'; import '@goodword/widget'`],
  ])('lets %s have %s', (path, text) => {
    expect(arrowBreaches([{ path, text }])).toEqual([])
  })
})
