import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../language.ts'
import type { Message } from '../message.ts'

type Words = Readonly<Record<string, Message>>

/** Every file of words, by its path here: `en.ts`, `de/studio.ts`. */
const files: Record<string, Record<string, Words>> = import.meta.glob(
  ['./*.ts', './*/*.ts', '!./*.test.ts'],
  {
    eager: true,
  },
)
const wordsOf = (path: string): Words => Object.values(files[`./${path}`] ?? {})[0] ?? {}
const parts = Object.keys(files).flatMap((path) => /^\.\/en(.*)\.ts$/.exec(path)?.[1] ?? [])

const sources = Object.entries(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../locales/**', '!../**/*.test.*', '!../fixtures/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
const placeholders = (message: unknown) => new Set(JSON.stringify(message).match(/\{\w+\}/g))

it('knows the first view and the parts', () => {
  expect(parts).toEqual(
    expect.arrayContaining(['', '/join', '/studio', '/rewards', '/qr', '/guide', '/overlay']),
  )
})

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  describe.each(parts)('en%s', (part) => {
    const english = wordsOf(`en${part}.ts`)
    const words = wordsOf(`${language}${part}.ts`)

    it('exports its words by the name of the language, which they are found by', () => {
      expect(Object.keys(files[`./${language}${part}.ts`] ?? {})).toEqual([language])
    })

    it('has exactly the texts of English', () => {
      expect(Object.keys(words)).toEqual(Object.keys(english))
    })

    it.each(Object.keys(english))('%s has words, and the same values to fill in', (key) => {
      expect(JSON.stringify(words[key])).toMatch(/\p{L}/u)
      expect(placeholders(words[key])).toEqual(placeholders(english[key]))
    })

    it('has a sentence for each plural of the language', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
      for (const [key, message] of Object.entries(words)) {
        if (typeof message === 'string') continue
        expect([key, Object.keys(message).sort()]).toEqual([key, [...pluralCategories].sort()])
      }
    })
  })
})

describe('English', () => {
  /** Keys that are put together from a state, a tone, a length or a trouble. */
  const composed =
    /^(join_(missing|invalid|away)|held|approved|issued|redeemed|reversed|(step|tone|length|subject|short|chat|letter)_\w+)$/

  it.each(parts)('en%s holds no text that nothing says', (part) => {
    const code = sources.map(([, source]) => source).join('\n')
    const unsaid = Object.keys(wordsOf(`en${part}.ts`)).filter(
      (key) => !composed.test(key) && key !== 'direction' && !code.includes(`'${key}'`),
    )
    expect(unsaid).toEqual([])
  })

  it('uses a key in one part only, so that owners can replace each text by its key', () => {
    const keys = parts.flatMap((part) => Object.keys(wordsOf(`en${part}.ts`)))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
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
