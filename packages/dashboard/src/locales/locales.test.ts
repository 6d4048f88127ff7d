import {
  AdminStatementSchema,
  PRIVATE_REASON_CODES,
  REASON_CODES,
  REPORT_STANDINGS,
  REWARD_STATUSES,
  TAG_VERDICTS,
} from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import type { Message } from '../language/message.ts'
import { PAGES } from '../route.ts'
import { de } from './de.ts'
import { en } from './en.ts'

const TRANSLATED: Readonly<Record<string, Readonly<Record<string, Message>>>> = { de }
const english: Readonly<Record<string, Message>> = en
const placeholders = (message: unknown) => new Set(JSON.stringify(message).match(/\{\w+\}/g))

const sources = Object.entries(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../locales/**', '!../**/*.test.*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)

describe.each(Object.keys(TRANSLATED))('%s', (language) => {
  const words = TRANSLATED[language] ?? {}

  it('has exactly the texts of English', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  it.each(Object.keys(english))('%s has the same values to fill in', (key) => {
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

describe('English', () => {
  it.each([
    ...[...REASON_CODES, ...PRIVATE_REASON_CODES].map((code) => `reason_${code}`),
    ...TAG_VERDICTS.map((verdict) => `tag_${verdict}`),
    ...PAGES.map((page) => `page_${page}`),
    ...REWARD_STATUSES.map((status) => `reward_is_${status}`),
    ...REPORT_STANDINGS.map((standing) => `standing_${standing}`),
    ...AdminStatementSchema.entries.source.options.map((source) => `said_source_${source}`),
    ...REWARD_STATUSES.slice(0, 4).map((status) => `rewards_empty_${status}`),
  ])('has words for %s', (key) => {
    expect(english[key]).toBeDefined()
  })

  /** Keys that are put together from what the server said. */
  const composed =
    /^(release|reason|tag|page|channel|failure|status|funnel|waiting|benefit|reward_waits|reward_is|friends_reward|standing|said_source|(ratings|rewards|missed|customers|lists)_empty|(customers|lists)_saved|lists_(value|means))_[\w-]+$/

  it('holds no text that nothing says', () => {
    const code = sources.map(([, source]) => source).join('\n')
    const unsaid = Object.keys(english).filter(
      (key) => !composed.test(key) && !code.includes(`'${key}'`) && !code.includes(`"${key}"`),
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
