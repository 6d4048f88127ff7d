import { describe, expect, it } from 'vitest'
import { addTouch, formatTouches, parseTouches, type Touch } from './touch.ts'

const anna: Touch = { code: 'ANNA-7Q2', channel: 'whatsapp', at: 1_790_000_000_000, visit: 'mfabc123xyz0' }
const ben: Touch = { code: 'ben_1', channel: undefined, at: 1_790_000_500_000, visit: 'mfabc999xyz0' }

describe('formatTouches and parseTouches', () => {
  it('bring back what was written', () => {
    expect(parseTouches(formatTouches([anna]))).toEqual([anna])
    expect(parseTouches(formatTouches([anna, ben]))).toEqual([anna, ben])
  })

  it('stay within 256 bytes, cookie name included, with everything at full length', () => {
    const longest = {
      code: 'c'.repeat(64),
      channel: 'c'.repeat(20),
      at: 4_000_000_000_000,
      visit: 'v'.repeat(24),
    }
    expect(`goodword=${formatTouches([longest, longest])}`.length).toBeLessThanOrEqual(256)
  })

  it('use only characters that cookies carry as they are', () => {
    expect(formatTouches([anna, ben])).toMatch(/^[\w.~-]+$/)
  })

  it.each([
    [''],
    [null],
    ['1'],
    ['1~'],
    ['2~ANNA-7Q2.whatsapp.mfabc123.mfabc123xyz0'],
    ['1~ANNA-7Q2.whatsapp.mfabc123'],
    ['1~<b>.whatsapp.mfabc123.mfabc123xyz0'],
    ['1~ANNA-7Q2.WhatsApp.mfabc123.mfabc123xyz0'],
    ['1~ANNA-7Q2.whatsapp.-1.mfabc123xyz0'],
    ['1~ANNA-7Q2.whatsapp.mfabc123.mfabc123xyz0.more'],
    ['1~a.b.c~ANNA-7Q2.whatsapp.mfabc123.mfabc123xyz0'],
    ['%7B%22code%22%3A1%7D'],
    ['undefined'],
  ])('take %j for foreign', (text) => {
    expect(parseTouches(text)).toBeUndefined()
  })
})

describe('addTouch', () => {
  it('keeps the first and replaces the latest', () => {
    expect(addTouch([], anna)).toEqual([anna])
    expect(addTouch([anna], ben)).toEqual([anna, ben])
    expect(addTouch([anna, ben], anna)).toEqual([anna, anna])
  })
})
