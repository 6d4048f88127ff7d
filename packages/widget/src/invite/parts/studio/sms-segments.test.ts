import { describe, expect, it } from 'vitest'
import { smsSegments } from './sms-segments.ts'

describe('smsSegments', () => {
  it.each([
    ['', 1, 160],
    ['a'.repeat(160), 1, 0],
    ['a'.repeat(161), 2, 145],
    ['a'.repeat(306), 2, 0],
    ['a'.repeat(307), 3, 152],
    // The euro sign is in the extension: an escape and a septet.
    ['€'.repeat(80), 1, 0],
    [`${'a'.repeat(159)}€`, 2, 145],
    ['Grüße, ñ à Ü', 1, 148],
  ])('counts septets: %s', (text, segments, left) => {
    expect(smsSegments(text)).toEqual({ segments, left })
  })

  it.each([
    ['я'.repeat(70), 1, 0],
    ['я'.repeat(71), 2, 63],
    ['ё'.repeat(134), 2, 0],
    // One character outside of the alphabet makes the whole text dearer.
    [`${'a'.repeat(70)}ł`, 2, 63],
    ['😀'.repeat(35), 1, 0],
  ])('counts UTF-16 units: %s', (text, segments, left) => {
    expect(smsSegments(text)).toEqual({ segments, left })
  })

  it('cuts neither an escape sequence nor an emoji in two', () => {
    expect(smsSegments(`${'a'.repeat(152)}€${'a'.repeat(20)}`)).toEqual({ segments: 2, left: 131 })
    expect(smsSegments(`${'я'.repeat(66)}😀${'я'.repeat(10)}`)).toEqual({ segments: 2, left: 55 })
  })
})
