import { en } from './locales/en.ts'
import { createTexts, type Messages, type Texts } from './texts.ts'

/** Languages that are fetched when they are asked for. English is always there. */
const ON_DEMAND: Readonly<Record<string, () => Promise<Messages>>> = {
  de: () => import('./locales/de.ts').then(({ de }) => de),
}

/** Languages that the widget speaks, as BCP 47 primary subtags. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(ON_DEMAND)]

/**
 * The first wish that the widget speaks; else English. A page that says only `en` gets the region, and so the dates,
 * of a later wish in the same language, `en-GB`. A malformed wish is passed over.
 */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): string {
  const spoken = wishes.flatMap(readLocale).filter(({ language }) => LANGUAGES.includes(language))
  const [first] = spoken
  const regional = spoken.find(({ language, region }) => language === first?.language && region)
  return (first?.region ? first : (regional ?? first))?.baseName ?? 'en'
}

function readLocale(wish: string | null | undefined): Intl.Locale[] {
  try {
    // Pages also write `de_AT`, which Intl refuses with a RangeError.
    return wish ? [new Intl.Locale(wish.replaceAll('_', '-'))] : []
  } catch {
    return []
  }
}

/** Brings a language; English when it cannot be had. */
export async function loadTexts(lang: string): Promise<Texts> {
  try {
    const load = ON_DEMAND[new Intl.Locale(lang).language]
    if (load) return createTexts(lang, await load())
    return createTexts(lang, en)
  } catch {
    return createTexts('en', en)
  }
}
