import { describe, expect, it } from 'vitest'
import { DOMAIN, impurities } from './purity.ts'
import { isTest, sourceFiles } from './source-files.ts'

describe('law: domain/ is a function of its arguments', () => {
  it('holds in every file that is not a test', () => {
    const files = sourceFiles(`${DOMAIN}/`).filter((file) => !isTest(file))
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(impurities)).toEqual([])
  })
})

describe('impurities', () => {
  const check = (text: string) => impurities({ path: `${DOMAIN}/example.ts`, text })

  it.each([
    [`import { readFileSync } from 'node:fs'`, 'imports node:fs'],
    [`import type { Store } from '../store/store.ts'`, 'imports ../store/store.ts'],
    [`export type A = import('hono').Hono`, 'imports hono'],
    ['export const now = () => Date.now()', 'uses Date.now'],
    ['export const now = () => new Date()', 'uses new Date() without a time'],
    ['export const now = () => Date()', 'uses Date()'],
    ['export const id = () => Math.random()', 'uses Math.random'],
    ['export const id = () => crypto.randomUUID()', 'uses crypto'],
    ['export const env = process.env', 'uses process'],
    ['export async function load() {}', 'has an async function'],
    ['export const load = async () => 1', 'has an async function'],
    ['export const load = { async now() {} }', 'has an async function'],
    ['await Promise.resolve()', 'awaits'],
  ])('refuses %s', (text, what) => {
    expect(check(text)).toContain(`${DOMAIN}/example.ts: ${what}`)
  })

  it.each([
    `import { toMinor } from '@goodword/protocol'`,
    `import type { Programme } from './programme.ts'`,
    `import type { Order } from './order/order.ts'`,
    'export const day = (at: number) => new Date(at).toISOString()',
    'export const process1 = (order: { process: string }) => order.process',
    'export const made = { process: 1, crypto: 2 }',
    `// Date.now() would be wrong here\nexport const text = 'Math.random'`,
  ])('lets it have %s', (text) => {
    expect(check(text)).toEqual([])
  })
})
