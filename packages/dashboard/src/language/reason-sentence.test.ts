import { describe, expect, it } from 'vitest'
import { de } from '../locales/de.ts'
import { en } from '../locales/en.ts'
import { reasonSentence } from './reason-sentence.ts'
import type { Messages } from './texts.ts'
import { createTexts } from './texts.ts'

describe('a reason', () => {
  it.each<[string, Messages, number, string]>([
    ['en', en, 1, 'The visit was longer ago than 1 day.'],
    ['en', en, 30, 'The visit was longer ago than 30 days.'],
    ['de', de, 1, 'Der Besuch war vor mehr als 1 Tag.'],
    ['de', de, 30, 'Der Besuch war vor mehr als 30 Tagen.'],
  ])('counts days as %s does', (lang, messages, days, sentence) => {
    const reason = { code: 'window_passed', fired: true, params: { days, at: 0 } } as const
    expect(reasonSentence(createTexts(lang, messages), reason)).toBe(sentence)
  })
})
