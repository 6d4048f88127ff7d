import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../root.ts'
import { overspent } from '../sizes/budgets.ts'
import { measurePages, PAGES_BUDGET } from '../sizes/measure-pages.ts'
import { measureTag } from '../sizes/measure-tag.ts'
import { tellsSizes, withSizes } from '../sizes/readme-table.ts'

describe('law: what the page loads stays small', () => {
  it('holds for every budget', () => {
    expect(overspent(measureTag())).toEqual([])
  })

  it("holds for the owner's pages", () => {
    const bytes = measurePages()
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(PAGES_BUDGET)
  })

  it("README's numbers are the measured ones (pnpm sizes writes them)", () => {
    const readme = readFileSync(inRepository('README.md'), 'utf8')
    const sizes = measureTag()
    expect(tellsSizes(readme, sizes), withSizes(readme, sizes)).toBe(true)
  })
})

describe('overspent', () => {
  const sizes = {
    script: 3600,
    engine: 3600,
    transport: 6000,
    invite: 14_000,
    welcome: 14_000,
    thanks: 14_000,
  }

  it('lets a budget be used up', () => {
    expect(overspent(sizes)).toEqual([])
  })

  it.each([
    ['script', '`goodword.js` takes 3601 bytes of brotli, 1 more than its budget of 3600'],
    ['engine', 'engine + transport takes 9601 bytes'],
    ['invite', 'invitation + transport takes 20001 bytes'],
    ['welcome', 'banner + transport takes 20001 bytes'],
    ['thanks', 'rating + transport takes 20001 bytes'],
  ] as const)('names the part when %s grows by a byte', (file, sentence) => {
    expect(overspent({ ...sizes, [file]: sizes[file] + 1 })).toEqual([expect.stringContaining(sentence)])
  })
})
