import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PRIVATE_REASON_CODES, REASON_CODES } from '@goodword/protocol'
import { expect, it } from 'vitest'

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/troubleshooting.md'), 'utf8')

it('docs/troubleshooting.md explains every reason that a decision can have', () => {
  const codes = [...REASON_CODES, ...PRIVATE_REASON_CODES]
  expect(codes.filter((code) => !PAGE.includes(`\`${code}\``))).toEqual([])
})
