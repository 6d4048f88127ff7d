import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { measureTag } from './measure-tag.ts'

const built = (...files: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'goodword-tag-'))
  for (const file of files) writeFileSync(join(folder, file), 'export const a = 1\n'.repeat(100))
  return folder
}
const chunks = [
  'goodword-engine-AAAAAAAA.js',
  'goodword-transport-BBBB-_BB.js',
  'goodword-invite-CCCCCCCC.js',
  'goodword-welcome-DDDDDDDD.js',
  'goodword-thanks-EEEEEEEE.js',
]

it('measures each file after brotli', () => {
  const sizes = measureTag(built('goodword.js', ...chunks))
  expect(sizes.script).toBeGreaterThan(10)
  expect(sizes.script).toBeLessThan(100)
  expect(Object.keys(sizes)).toEqual(['script', 'engine', 'transport', 'invite', 'welcome', 'thanks'])
})

it('says that the tag must be built first', () => {
  expect(() => measureTag(built(...chunks))).toThrow(/build first/)
})

it('does not choose among chunks of two builds', () => {
  expect(() => measureTag(built('goodword.js', ...chunks, 'goodword-engine-DDDDDDDD.js'))).toThrow(
    /build first/,
  )
})
