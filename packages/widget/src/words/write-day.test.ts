import { describe, expect, it } from 'vitest'
import { writeDay } from './write-day.ts'

const long = Date.UTC(2001, 4, 14, 12)

describe('writeDay', () => {
  it('says the year only when it is not this one', () => {
    const now = new Date()
    expect(writeDay('en-GB', now.getTime())).not.toContain(`${now.getFullYear()}`)
    expect(writeDay('en-GB', long)).toBe('14 May 2001')
  })

  it('follows the language, and is short where there is little room', () => {
    expect(writeDay('de', long)).toBe('14. Mai 2001')
    expect(writeDay('en-GB', Date.UTC(2001, 1, 14, 12), 'short')).toBe('14 Feb 2001')
  })
})
