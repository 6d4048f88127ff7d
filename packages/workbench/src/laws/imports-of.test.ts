import { describe, expect, it } from 'vitest'
import { importsOf } from './imports-of.ts'

describe('importsOf', () => {
  it('sees every way to name a module, types included', () => {
    const text = `
      import a from 'plain'
      import { type B } from 'inline-type'
      import type { C } from 'type-only'
      import 'side-effect'
      export { d } from 'exported'
      export type * from 'all-types'
      export const e = () => import('dynamic')
      export type F = import('in-a-type').F
    `
    expect(importsOf({ path: 'example.ts', text })).toEqual([
      'plain',
      'inline-type',
      'type-only',
      'side-effect',
      'exported',
      'all-types',
      'dynamic',
      'in-a-type',
    ])
  })

  it('sees through JSX', () => {
    expect(
      importsOf({ path: 'example.tsx', text: `import { x } from 'y'; export const z = <p>{x}</p>` }),
    ).toEqual(['y'])
  })

  it('is not fooled by comments and text', () => {
    expect(importsOf({ path: 'example.ts', text: `// import 'a'\nexport const b = "import 'c'"` })).toEqual(
      [],
    )
  })

  it('refuses a file that it cannot read', () => {
    expect(() => importsOf({ path: 'broken.ts', text: 'import {' })).toThrow(/broken\.ts/)
  })
})
