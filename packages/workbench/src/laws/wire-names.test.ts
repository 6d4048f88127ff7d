import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'
import { NAMES_FILE, retypedNames, wireNames } from './wire-names.ts'

describe('law: a wire name stands once, in protocol', () => {
  it('holds in all packages', () => {
    const files = sourceFiles('packages/')
    const names = files.filter((file) => file.path === NAMES_FILE).flatMap(wireNames)
    expect(names.length).toBeGreaterThan(10)
    expect(retypedNames(files, names)).toEqual([])
  })
})

describe('retypedNames', () => {
  const names = wireNames({
    path: NAMES_FILE,
    text: `export const CODE = 'gw'; export const PATHS = { messages: '/v1/messages', share: '/i' } as const`,
  })
  const check = (text: string, path = 'packages/core/src/x.ts') => retypedNames([{ path, text }], names)

  it('reads the names from the file that holds them', () => {
    expect(names).toEqual(['gw', '/v1/messages', '/i'])
  })

  it.each([
    `new URLSearchParams(location.search).get('gw')`,
    `fetch(\`\${api}/v1/messages\`)`,
    `fetch(api + '/v1/messages?x=1')`,
    `app.get('/i/:code', show)`,
    `link(\`\${shop}/?gw=\${code}\`)`,
    `export type Name = 'gw'`,
  ])('refuses %s', (text) => {
    expect(check(text)).toHaveLength(1)
  })

  it.each([
    `const gw = 1; use(gw)`,
    `// the parameter gw, posted to /v1/messages`,
    `import './i/x.ts'`,
    `fetch('/invite')`,
    `declare global { interface HTMLElementTagNameMap { 'gw': HTMLElement } }`,
    `log('gw is a parameter')`,
  ])('lets it have %s', (text) => {
    expect(check(text)).toEqual([])
  })

  it('leaves tests and protocol alone', () => {
    expect(check(`get('gw')`, 'packages/core/src/x.test.ts')).toEqual([])
    expect(check(`get('gw')`, 'packages/protocol/src/x.ts')).toEqual([])
  })
})
