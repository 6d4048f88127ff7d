import { LANGUAGES } from './languages.ts'

/**
 * The first wish that the widget speaks; else English. A page that says only `en` gets the region, and so the dates,
 * of a later wish in the same language, `en-GB`. A malformed wish is passed over.
 */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): string {
  const spoken = wishes
    .flatMap(readLocale)
    .filter(({ language }) => LANGUAGES.some((one) => one === language))
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
