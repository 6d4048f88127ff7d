import type { Languages, WordFile } from '../../../words/languages.ts'
import type { Say, Translated } from '../../../words/texts.ts'
import { en } from '../../locales/en/account.ts'

export type AccountWords = Translated<typeof en>
export type SayAccount = Say<keyof AccountWords>

export const ACCOUNT_WORDS: Languages<AccountWords> = {
  en,
  files: import.meta.glob<WordFile<AccountWords>>(['../../locales/*/account.ts', '!**/en/*']),
}
