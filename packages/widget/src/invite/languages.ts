import type { Languages, WordFile } from '../words/languages.ts'
import type { Messages } from '../words/texts.ts'
import { en } from './locales/en.ts'

/** Words of the invitation's first view. */
export const INVITE_LANGUAGES: Languages<Messages> = {
  en,
  files: import.meta.glob<WordFile<Messages>>(['./locales/*.ts', '!**/{en,*.test}.ts']),
}
