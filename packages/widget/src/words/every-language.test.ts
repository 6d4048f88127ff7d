import { describe, expect, it } from 'vitest'
import { LANGUAGES } from './languages.ts'
import type { Message } from './message.ts'

type Words = Readonly<Record<string, Message>>

/** Every file of words: `../invite/locales/de.ts`, `../invite/locales/de/studio.ts`. */
const files = import.meta.glob<Record<string, Words>>('../*/locales/**/*.ts', { eager: true })
const wordsIn = (path: string): Words => Object.values(files[path] ?? {})[0] ?? {}
const englishFiles = Object.keys(files).filter((path) => /\/en\W/.test(path))

const sources = Object.entries(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../*/locales/**', '!../**/*.test.*', '!../fixtures/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
const placeholders = (message: unknown) => new Set(JSON.stringify(message).match(/\{\w+\}/g))

it('knows the words of every element, and of the parts', () => {
  const names = ['invite/locales/en', 'thanks/locales/en', 'welcome/locales/en'].map(
    (name) => `../${name}.ts`,
  )
  const parts = ['account', 'join', 'studio', 'rewards', 'qr', 'guide', 'overlay']
  expect(englishFiles.sort()).toEqual(
    [...names, ...parts.map((part) => `../invite/locales/en/${part}.ts`)].sort(),
  )
})

describe.each(englishFiles)('%s', (file) => {
  const english = wordsIn(file)

  describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
    const path = file.replace(/\ben\b/, language)
    const words = wordsIn(path)

    it('is exported by the name of the language, which it is found by', () => {
      expect(Object.keys(files[path] ?? {})).toEqual([language])
    })

    it('is the same texts with the same values, none empty', () => {
      expect(Object.keys(words)).toEqual(Object.keys(english))
      for (const key of Object.keys(english)) {
        expect(JSON.stringify(words[key])).toMatch(/\p{L}/u)
        expect([key, placeholders(words[key])]).toEqual([key, placeholders(english[key])])
      }
    })

    it('has a sentence for each plural of the language', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
      for (const [key, message] of Object.entries(words)) {
        if (typeof message === 'string') continue
        expect([key, Object.keys(message).sort()]).toEqual([key, [...pluralCategories].sort()])
      }
    })
  })

  it('holds no text that nothing says', () => {
    /** Keys that are put together from a state, a tone, a length or a trouble, and those that `createTexts` reads. */
    const composed =
      /^(direction|benefit_points|join_(missing|invalid|away)|account_(sent|away)|held|approved|issued|redeemed|reversed|(step|tone|length|subject|short|chat|letter)_\w+)$/
    const folders = file.startsWith('../invite/') ? /^\.\.\/(invite|sharing)\// : /^\.\.\/(welcome|thanks)\//
    const code = sources.flatMap(([path, source]) => (folders.test(path) ? source : [])).join('\n')
    const unsaid = Object.keys(english).filter((key) => !composed.test(key) && !code.includes(`'${key}'`))
    expect(unsaid).toEqual([])
  })
})

it('the invitation uses a key in one part only, so that owners can replace each text by its key', () => {
  const keys = englishFiles.flatMap((path) =>
    path.startsWith('../invite/') ? Object.keys(wordsIn(path)) : [],
  )
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

describe('views', () => {
  const views = sources.filter(([path]) => path.endsWith('.tsx'))

  it.each(views)('%s holds no words of its own', (_, source) => {
    const jsx = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    // Words between tags, and words in attributes that are read aloud.
    expect(jsx.match(/>\s*[A-Za-z][^<>{}=;()]*<\//g)).toBeNull()
    expect(jsx.match(/(?:aria-label|title|alt|placeholder)="[^"]*"/g)).toBeNull()
  })
})
