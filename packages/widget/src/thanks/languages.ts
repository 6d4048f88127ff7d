import type { Languages, WordFile } from '../words/languages.ts'
import { en, type ThanksWords } from './locales/en.ts'

/** Words of the moment after the purchase. */
export const THANKS_LANGUAGES: Languages<ThanksWords> = {
  en,
  files: import.meta.glob<WordFile<ThanksWords>>(['./locales/*.ts', '!**/en.ts']),
}
