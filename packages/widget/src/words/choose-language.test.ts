import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './choose-language.ts'

describe('chooseLanguage', () => {
  it.each([
    [['de'], 'de'],
    [['', null, undefined, 'de-AT'], 'de-AT'],
    [['de_AT'], 'de-AT'],
    [['tlh', 'de-CH', 'en'], 'de-CH'],
    [['en', 'de-DE', 'en-GB'], 'en-GB'],
    [['en-US', 'en-GB'], 'en-US'],
    [['not a tag!', 'de'], 'de'],
    [['tlh'], 'en'],
    [[], 'en'],
  ])('makes %j %s', (wishes, chosen) => {
    expect(chooseLanguage(wishes)).toBe(chosen)
  })
})
