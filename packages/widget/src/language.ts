import { en } from './locales/en.ts'
import type { Message } from './message.ts'
import { createTexts, type Messages, type OwnTexts, type Texts } from './texts.ts'

/** Languages that every element speaks, as BCP 47 primary subtags. */
export const LANGUAGES = ['en', 'it', 'ru', 'de', 'ar', 'es', 'fr', 'pt', 'ja', 'zh'] as const

/** Words in each language. English is always there, the others are fetched when they are asked for. */
export type Languages<Words> = { readonly en: Words } & {
  /** The file of a language exports its words by the language's name. */
  readonly [Language in Exclude<(typeof LANGUAGES)[number], 'en'>]: () => Promise<
    Readonly<Record<string, Words>>
  >
}

const INVITE: Languages<Messages> = {
  en,
  it: () => import('./locales/it.ts'),
  ru: () => import('./locales/ru.ts'),
  de: () => import('./locales/de.ts'),
  ar: () => import('./locales/ar.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  pt: () => import('./locales/pt.ts'),
  ja: () => import('./locales/ja.ts'),
  zh: () => import('./locales/zh.ts'),
}

/**
 * The first wish that the widget speaks; else English. A page that says only `en` gets the region, and so the dates,
 * of a later wish in the same language, `en-GB`. A malformed wish is passed over.
 */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): string {
  const spoken = wishes.flatMap(readLocale).filter(({ language }) => isSpoken(language))
  const [first] = spoken
  const regional = spoken.find(({ language, region }) => language === first?.language && region)
  return (first?.region ? first : (regional ?? first))?.baseName ?? 'en'
}

const isSpoken = (language: string): language is (typeof LANGUAGES)[number] =>
  LANGUAGES.some((spoken) => spoken === language)

function readLocale(wish: string | null | undefined): Intl.Locale[] {
  try {
    // Pages also write `de_AT`, which Intl refuses with a RangeError.
    return wish ? [new Intl.Locale(wish.replaceAll('_', '-'))] : []
  } catch {
    return []
  }
}

/**
 * Words in this language, or in English when they cannot be had. English is there at once, so that nothing has to be
 * drawn twice.
 *
 * @param lang what `chooseLanguage` has chosen.
 */
export function bringWords<Words>(lang: string, languages: Languages<Words>): Words | Promise<Words> {
  const { language } = new Intl.Locale(lang)
  if (!isSpoken(language) || language === 'en') return languages.en
  return languages[language]().then(
    (file) => file[language] ?? languages.en,
    () => languages.en,
  )
}

/** Brings the invitation's words; English when the language cannot be had. */
export const bringInviteTexts = (lang: string, own: OwnTexts, use: (texts: Texts) => void): void =>
  bringTexts(lang, INVITE, own, use)

type ElementWords<Key extends string> = Readonly<Record<Key | 'direction' | 'benefit_points', Message>>

/**
 * Brings an element's words; English when the language cannot be had.
 *
 * @param use called once: before this returns where the words are there already.
 */
export function bringTexts<Key extends string>(
  lang: string,
  languages: Languages<ElementWords<Key>>,
  own: OwnTexts,
  use: (texts: Texts<Key>) => void,
): void {
  const make = (words: ElementWords<Key>) => {
    const english = words === languages.en && !/^en\b/.test(lang)
    use(createTexts<Key>(english ? 'en' : lang, words, own))
  }
  const brought = bringWords(lang, languages)
  if (brought instanceof Promise) void brought.then(make)
  else make(brought)
}
