import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Languages } from './language.ts'
import type { Message } from './message.ts'
import { THANKS_LANGUAGES } from './thanks/languages.ts'
import { WELCOME_LANGUAGES } from './welcome/languages.ts'

type Words = Readonly<Record<string, Message>>

const sources = (files: Record<string, string>) => Object.values(files).join('\n')
const elements: readonly (readonly [name: string, words: Languages<Words>, code: string])[] = [
  [
    'goodword-welcome',
    WELCOME_LANGUAGES,
    sources(
      import.meta.glob(['./welcome/*.{ts,tsx}', '!./**/*.test.ts'], {
        query: '?raw',
        import: 'default',
        eager: true,
      }),
    ),
  ],
  [
    'goodword-thanks',
    THANKS_LANGUAGES,
    sources(
      import.meta.glob(['./thanks/*.{ts,tsx}', '!./**/*.test.ts'], {
        query: '?raw',
        import: 'default',
        eager: true,
      }),
    ),
  ],
]
const wordsIn = async (languages: Languages<Words>, language: (typeof others)[number]): Promise<Words> => {
  const { [language]: words } = await languages[language]()
  if (!words) throw new Error(`the file of ${language} does not export its words by that name`)
  return words
}
const others = LANGUAGES.filter((language) => language !== 'en')
const placeholders = (message: unknown) => new Set(JSON.stringify(message).match(/\{\w+\}/g))

describe.each(elements)('the words of <%s>', (_, languages, code) => {
  /** Keys that are told by a state, and those that every language has. */
  const composed = /^(direction|benefit_points)$/

  it('are all said somewhere', () => {
    const unsaid = Object.keys(languages.en).filter(
      (key) => !composed.test(key) && !code.includes(`'${key}'`),
    )
    expect(unsaid).toEqual([])
  })

  describe.each(others)('in %s', (language) => {
    it('are the same texts with the same values, none empty', async () => {
      const words = await wordsIn(languages, language)
      expect(Object.keys(words)).toEqual(Object.keys(languages.en))
      for (const key of Object.keys(words)) {
        expect(JSON.stringify(words[key])).toMatch(/\p{L}/u)
        expect([key, placeholders(words[key])]).toEqual([key, placeholders(languages.en[key])])
      }
    })

    it('have a sentence for each plural of the language', async () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
      for (const [key, message] of Object.entries(await wordsIn(languages, language))) {
        if (typeof message === 'string') continue
        expect([key, Object.keys(message).sort()]).toEqual([key, [...pluralCategories].sort()])
      }
    })
  })
})
