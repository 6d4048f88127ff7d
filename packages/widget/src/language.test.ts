import { describe, expect, it } from 'vitest'
import { bringInviteTexts, chooseLanguage } from './language.ts'
import type { Texts } from './texts.ts'

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

describe('bringInviteTexts', () => {
  const bring = (lang: string) => new Promise<Texts>((use) => bringInviteTexts(lang, {}, use))

  it('brings a language on demand, with its own formats', async () => {
    const texts = await bring('de-AT')
    expect(texts.lang).toBe('de-AT')
    expect(texts.say('copy')).toBe('Kopieren')
  })

  it('speaks English where it does not speak the language', async () => {
    expect((await bring('tlh')).say('copy')).toBe('Copy')
  })

  it('has English at once', () => {
    const brought: string[] = []
    bringInviteTexts('en-GB', {}, ({ lang }) => brought.push(lang))
    expect(brought).toEqual(['en-GB'])
  })
})
