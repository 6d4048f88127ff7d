import { AR } from './words/ar.ts'
import { DE } from './words/de.ts'
import { EN } from './words/en.ts'
import { IT } from './words/it.ts'
import { RU } from './words/ru.ts'
import type { MailWords } from './words/words.ts'

const WORDS = { ar: AR, de: DE, en: EN, it: IT, ru: RU } as const satisfies Record<string, MailWords>

/** Languages that there are words for. */
export type MailLanguage = keyof typeof WORDS

/**
 * The words of the first language asked for that there are words in, else English.
 *
 * @param asked language tags, the best first: `['de-AT', 'en']`
 */
export function mailWords(asked: readonly string[]): MailWords & { readonly language: MailLanguage } {
  for (const tag of asked) {
    const language = tag.toLowerCase().split('-')[0] ?? ''
    if (isMailLanguage(language)) return { language, ...WORDS[language] }
  }
  return { language: 'en', ...EN }
}

function isMailLanguage(language: string): language is MailLanguage {
  return Object.hasOwn(WORDS, language)
}
