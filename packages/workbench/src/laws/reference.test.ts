import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { referencePages } from '../reference/reference-pages.ts'
import { inRepository } from '../root.ts'

it('law: the reference in the docs is what the sources say (pnpm reference writes it)', async () => {
  for (const [path, text] of await referencePages()) {
    expect(readFileSync(inRepository(path), 'utf8'), path).toBe(text)
  }
})
