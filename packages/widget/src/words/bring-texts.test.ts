import { describe, expect, it } from 'vitest'
import { INVITE_LANGUAGES } from '../invite/languages.ts'
import { bringTexts } from './bring-texts.ts'
import type { Texts } from './texts.ts'

describe('bringTexts', () => {
  const bring = (lang: string) => new Promise<Texts>((use) => bringTexts(lang, INVITE_LANGUAGES, {}, use))

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
    bringTexts('en-GB', INVITE_LANGUAGES, {}, ({ lang }) => brought.push(lang))
    expect(brought).toEqual(['en-GB'])
  })
})
