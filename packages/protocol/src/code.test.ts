import { describe, expect, it } from 'vitest'
import { ID_GRAMMAR, isChannel, isCode } from './code.ts'

describe('isCode', () => {
  it.each(['abc', 'ANNA-7Q2', 'a_b', 'x'.repeat(64)])('takes %s', (code) => {
    expect(isCode(code)).toBe(true)
  })
  it.each([
    '',
    'ab',
    'x'.repeat(65),
    'a b',
    'a.b',
    'ännä',
    '<b>',
    'abc\n',
    'abc;',
    'a%20b',
    3,
    null,
    undefined,
  ])('ignores %j', (code) => {
    expect(isCode(code)).toBe(false)
  })
})

describe('isChannel', () => {
  it.each(['email', 'copy-link', 'x', 'x'.repeat(20)])('takes %s', (channel) => {
    expect(isChannel(channel)).toBe(true)
  })
  it.each(['', 'Email', '1st', '-a', 'x'.repeat(21), 'a_b', 'a\n'])('ignores %j', (channel) => {
    expect(isChannel(channel)).toBe(false)
  })
})

describe('ID_GRAMMAR', () => {
  it.each(['m1abcdef', 'a'.repeat(24)])('takes %s', (id) => {
    expect(ID_GRAMMAR.test(id)).toBe(true)
  })
  it.each(['', 'a'.repeat(7), 'a'.repeat(25), 'ABCDEFGH', 'abc-defg'])('ignores %j', (id) => {
    expect(ID_GRAMMAR.test(id)).toBe(false)
  })
})
