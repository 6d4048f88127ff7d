import type { Languages, WordFile } from '../words/languages.ts'
import { en, type WelcomeWords } from './locales/en.ts'

/** Words of the banner. */
export const WELCOME_LANGUAGES: Languages<WelcomeWords> = {
  en,
  files: import.meta.glob<WordFile<WelcomeWords>>(['./locales/*.ts', '!**/en.ts']),
}
