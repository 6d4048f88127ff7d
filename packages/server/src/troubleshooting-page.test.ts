import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REASON_CODES } from '@goodword/protocol'
import { expect, it } from 'vitest'
import { PRIVATE_REASON_CODES } from './domain/reason.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/troubleshooting.md'), 'utf8')

it('docs/troubleshooting.md explains every reason that a decision can have', () => {
  const codes = [...REASON_CODES, ...PRIVATE_REASON_CODES]
  expect(codes.filter((code) => !PAGE.includes(`\`${code}\``))).toEqual([])
})
