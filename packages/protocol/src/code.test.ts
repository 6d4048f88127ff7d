import { describe, expect, it } from 'vitest'
import { foldCode, ID_GRAMMAR, isChannel, isCode } from './code.ts'

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

describe('foldCode', () => {
  it.each([
    ['ANNA-7Q2', 'anna-7q2'],
    [' Anna-7q2\n', 'ANNA-7Q2'],
    ['\u00A0ANNA\u3000', 'anna'],
    ['ＡＮＮＡ－７', 'anna-7'],
    ['SOMMER\u0301', 'SOMMEŔ'],
    ['K\u212A', 'kk'],
    ['ΣΑΣ', 'σασ'],
  ])('%j and %j are one code', (one, other) => {
    expect(foldCode(one)).toBe(foldCode(other))
  })

  it.each([
    ['MINI', 'MINı'],
    ['MINI', 'MİNİ'],
    ['ANNA', 'ANN-A'],
    ['AB_C', 'AB-C'],
    ['ÄNNA', 'ANNA'],
  ])('%j and %j are two codes', (one, other) => {
    expect(foldCode(one)).not.toBe(foldCode(other))
  })

  it('changes nothing of what it made', () => {
    const letters = Array.from({ length: 0x1_10_00 }, (_, point) => String.fromCodePoint(point))
    const made = letters.map((letter) => foldCode(`A${letter}Σ`))
    expect(made.filter((one) => foldCode(one) !== one)).toEqual([])
  })

  it('makes small letters of codes of this server, whatever the language of the machine', () => {
    const ascii = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ-_0123456789'
    expect(foldCode(ascii)).toBe('abcdefghijklmnopqrstuvwxyz-_0123456789')
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
