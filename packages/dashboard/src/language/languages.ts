import { en } from '../locales/en.ts'
import type { Messages } from './texts.ts'

/** Languages by their BCP 47 primary subtag, each with its own name. English is always there, others are fetched. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof LANGUAGES

const WORDS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => en,
  de: () => import('../locales/de.ts').then(({ de }) => de),
}

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGES, text)
}

/** The first wish that the pages speak, with its region; else English. */
export function chooseLanguage(wishes: readonly string[]): string {
  return wishes.find((wish) => isLanguage(primary(wish))) ?? 'en'
}

const primary = (wish: string): string => wish.split('-')[0]?.toLowerCase() ?? ''

/** Words of a language; English when they cannot be had. */
export function bringWords(lang: string): Promise<Messages> {
  const language = primary(lang)
  return (isLanguage(language) ? WORDS[language]() : WORDS.en()).catch(WORDS.en)
}
