import { describe, expect, it } from 'vitest'
import { chooseLanguage, loadTexts } from './language.ts'

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

describe('loadTexts', () => {
  it('brings a language on demand, with its own formats', async () => {
    const texts = await loadTexts('de-AT')
    expect(texts.lang).toBe('de-AT')
    expect(texts.say('copy')).toBe('Kopieren')
  })

  it('speaks English where it does not speak the language', async () => {
    expect((await loadTexts('tlh')).say('copy')).toBe('Copy')
  })
})
