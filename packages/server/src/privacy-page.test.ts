import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as names from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { PERSON_TABLES } from './store/person-tables.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/privacy.md'), 'utf8')

/** Lines of the table below a heading: what stands in code in the first or second column, with the whole line. */
function lines(heading: string): { names: string[]; line: string }[] {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`)
  const [table = ''] = section.split('\n## ')
  return table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => ({ line, names: [...line.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name) }))
}

describe('docs/privacy.md', () => {
  it("names everything that is kept on an owner's device, and nothing else", () => {
    const told = lines("On the owner's device").flatMap(({ names }) => names.slice(0, 1))
    expect(told).toEqual([
      names.OWNER_COOKIE,
      names.OWNER_LANGUAGE_KEY,
      names.OWNER_CODES_TAKEN_KEY,
      names.OWNER_FIRST_STEPS_KEY,
      names.OWNER_DRAFT_KEY,
    ])
  })

  it("names everything that is kept on a shopper's device, and nothing else", () => {
    const kept = Object.entries(names).flatMap(([constant, name]) =>
      /^(?!INSTANCE_|OWNER_).*_KEY$|^COOKIE_NAME$/.test(constant) ? [String(name)] : [],
    )
    const told = lines("On the shopper's device").flatMap(({ names: [first = ''] }) =>
      first.startsWith(names.COOKIE_NAME) ? [first] : [],
    )
    expect(new Set(told)).toEqual(new Set([...kept, names.DEBUG_PARAMETER]))
  })

  it('names every table that can hold something about a person, with what becomes of it', () => {
    const words = { removed: /erased/, emptied: /emptied|erased/, pseudonym: /stays/ }
    const told = lines('On your server')
    for (const [table, fate] of Object.entries(PERSON_TABLES)) {
      if (fate === 'nobody') continue
      const line = told.find(({ names }) => names.includes(table))?.line
      expect(line, table).toMatch(words[fate])
    }
  })
})
