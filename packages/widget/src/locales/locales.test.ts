import { describe, expect, it } from 'vitest'
import type { Messages } from '../texts.ts'
import { de } from './de.ts'
import { en } from './en.ts'

const languages: Record<string, Messages> = { de }
const sources = Object.entries(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../locales/**', '!../**/*.test.*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
const placeholders = (message: unknown) => new Set(JSON.stringify(message).match(/\{\w+\}/g))

describe.each(Object.entries(languages))('%s', (_, messages) => {
  it('has exactly the texts of English', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en))
  })

  it.each(Object.keys(en) as (keyof Messages)[])('%s has words, and the same values to fill in', (key) => {
    expect(JSON.stringify(messages[key])).toMatch(/\p{L}/u)
    expect(placeholders(messages[key])).toEqual(placeholders(en[key]))
  })
})

describe('English', () => {
  it('holds no text that nothing says', () => {
    const code = sources.map(([, source]) => source).join('\n')
    /** Keys that are put together from a status or a trouble. */
    const composed = /^(join_(missing|invalid|away)|held|approved|issued|redeemed|reversed)$/
    const unsaid = Object.keys(en).filter(
      (key) => !composed.test(key) && key !== 'direction' && !code.includes(`'${key}'`),
    )
    expect(unsaid).toEqual([])
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
