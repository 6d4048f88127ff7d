import type { Languages, WordFile } from '../../../words/languages.ts'
import type { Say, Translated } from '../../../words/texts.ts'
import { en } from '../../locales/en/join.ts'

export type JoinWords = Translated<typeof en>
export type SayJoin = Say<keyof JoinWords>

export const JOIN_WORDS: Languages<JoinWords> = {
  en,
  files: import.meta.glob<WordFile<JoinWords>>(['../../locales/*/join.ts', '!**/en/*']),
}
